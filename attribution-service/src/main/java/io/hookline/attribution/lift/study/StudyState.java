package io.hookline.attribution.lift.study;

/** How far a study has come. */
public enum StudyState {
  DRAFT,
  /** Fixed; it has not started. */
  REGISTERED,
  RUNNING,
  /** Over; no result was kept yet. */
  ENDED,
  /** A result was kept for good. */
  CONCLUDED,
  CANCELLED
}
