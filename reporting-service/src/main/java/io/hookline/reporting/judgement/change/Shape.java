package io.hookline.reporting.judgement.change;

/** What a measure's value is made of. */
enum Shape {
  /** So many units, each of which brings so much: views are posts times views per post. */
  SUM,
  /** A numerator by a denominator: more of both does not move it. */
  RATIO
}
