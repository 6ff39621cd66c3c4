package io.hookline.reporting.judgement.roi;

/** What the score suggests to do with a partnership. */
public enum Verdict {
  /** The score is at least 3. */
  RENEW,
  /** The score is at least 1.5 and below 3. */
  KEEP,
  /** The score is below 1.5. */
  RESTRUCTURE,
  /** There is no score; the reason says why. */
  UNDETERMINED
}
