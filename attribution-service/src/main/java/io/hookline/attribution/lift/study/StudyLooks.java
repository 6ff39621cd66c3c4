package io.hookline.attribution.lift.study;

/** When a result may be looked at. */
public enum StudyLooks {
  /** Once, when the study has ended. */
  AT_END,
  /** As often as anybody likes, by a method that holds at every look. */
  ANY_TIME
}
