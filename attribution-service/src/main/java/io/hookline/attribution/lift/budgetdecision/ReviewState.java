package io.hookline.attribution.lift.budgetdecision;

/** Whether somebody has to look what came of it. */
enum ReviewState {
  /** Its day is to come. */
  PENDING,
  /** Its day has come, and nothing was added since. */
  DUE,
  /** What came of it was added, and no further day was set. */
  DONE
}
