package io.hookline.reporting.judgement.roi;

/** What the score suggests to do with a partnership. */
public enum Verdict {
  /** The score is above 3. */
  RENEW,
  /** The score is from 1.5 to 3, both included. */
  KEEP,
  /** The score is below 1.5. */
  RESTRUCTURE,
  /** There is no score; the reason says why. */
  UNDETERMINED
}
