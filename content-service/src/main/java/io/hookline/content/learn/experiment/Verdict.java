package io.hookline.content.learn.experiment;

/** What an experiment has shown. */
public enum Verdict {
  /** Less was counted than was fixed as the minimum. */
  NOT_ENOUGH_DATA,
  /** A difference may be there, or none; the interval says how large it can be. */
  NO_DIFFERENCE_SHOWN,
  VARIANT_BETTER,
  CONTROL_BETTER
}
