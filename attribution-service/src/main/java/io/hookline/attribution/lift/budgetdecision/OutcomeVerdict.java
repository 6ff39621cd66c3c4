package io.hookline.attribution.lift.budgetdecision;

/** What came of a decision, beside what was expected. */
enum OutcomeVerdict {
  BETTER,
  AS_EXPECTED,
  WORSE,
  /** Nothing can be said yet, or at all. */
  UNCLEAR
}
