package io.hookline.attribution.lift.study;

/** What is kept from some, so that it can be seen what would have happened without. */
public enum StudyKind {
  /** From some people, by lot. */
  USER_HOLDOUT
}
