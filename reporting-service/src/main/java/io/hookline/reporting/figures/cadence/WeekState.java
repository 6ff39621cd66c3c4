package io.hookline.reporting.figures.cadence;

/** How a commitment stands in a week, as in the content-service. */
enum WeekState {
  /** As many posts as were promised, or more. */
  KEPT,
  /** Over, with fewer. */
  MISSED,
  /** Not over yet, with fewer so far. */
  RUNNING,
  /** Not begun. */
  AHEAD,
  /** Not all of its days are the commitment's: it counts neither way. */
  PARTIAL
}
