package io.hookline.content.measure.availability;

/** Whether a post is there for everybody. */
public enum AvailabilityState {
  AVAILABLE,
  /** It is there, but not for everybody. */
  PRIVATE,
  /** It was taken off, by whomever. */
  GONE,
  /** Its short link leads nowhere: whether the video is there, nobody knows. */
  LINK_DEAD,
  /** Nothing definite was ever told. */
  UNKNOWN
}
