package io.hookline.attribution.credit.path;

/** What came next, in the order in which lists show what is equally frequent. */
enum NextOf {
  /** A touch of one unit, such as a stage. */
  UNIT,
  /** A touch that has none, as a visit from a search has no stage. */
  NO_UNIT,
  /** The order. */
  ORDER
}
