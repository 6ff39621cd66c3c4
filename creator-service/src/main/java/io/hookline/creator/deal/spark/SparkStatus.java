package io.hookline.creator.deal.spark;

/** Where an authorization stands, in TikTok's words; every change of it is a {@link SparkStep}. */
public enum SparkStatus {
  NOT_USED,
  /** An ad runs with it. */
  IN_USE,
  /** Its days are over, for good. */
  EXPIRED,
  /** Taken back, for good. */
  DELETED;

  boolean isOver() {
    return this == EXPIRED || this == DELETED;
  }
}
