package io.hookline.creator.money.dispute;

/** OPEN while the brand has to answer, ANSWERED while the creator has; then one of three ends. */
public enum DisputeStatus {
  OPEN,
  ANSWERED,
  UPHELD,
  REJECTED,
  WITHDRAWN
}
