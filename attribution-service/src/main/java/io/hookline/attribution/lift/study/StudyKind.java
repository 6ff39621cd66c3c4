package io.hookline.attribution.lift.study;

/** What is kept from some, so that it can be seen what would have happened without. */
public enum StudyKind {
  /** From some people, by lot. */
  USER_HOLDOUT,
  /** From some regions. */
  GEO,
  /** From the whole brand, on days that chance draws. */
  ON_OFF,
  /** From creators, whose codes and links are switched off on days that chance draws. */
  CREATOR;

  /** Whether something is switched on and off by a calendar. */
  public boolean isSwitched() {
    return this == ON_OFF || this == CREATOR;
  }

  /** Whether days are compared, which come to an end before they can be. */
  boolean isOfDays() {
    return this != USER_HOLDOUT;
  }
}
