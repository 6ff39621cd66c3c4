package io.hookline.attribution.lift.study;

/** What is kept from some, so that it can be seen what would have happened without. */
public enum StudyKind {
  /** From some people, by lot. */
  USER_HOLDOUT,
  /** From some regions. */
  GEO;

  /** Whether days are compared, which come to an end before they can be. */
  boolean isOfDays() {
    return this != USER_HOLDOUT;
  }
}
