package io.hookline.reporting.judgement.goal;

/** How a measure's values of days make that of a period. */
enum Shape {
  /** They add up: views, orders. */
  FLOW,
  /** The last one stands: followers. */
  LEVEL,
  /** Numerators and denominators add up, and are divided then. */
  RATE
}
