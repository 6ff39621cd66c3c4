package io.hookline.creator.money.payout;

/** Where a batch stands; every change of it is a {@link BatchStep}. */
public enum BatchStatus {
  DRAFT,
  SUBMITTED,
  APPROVED,
  /** The bank may have it: from here on each payout is paid or failed. */
  FILE_WRITTEN,
  /** Of each payout it is known what became of it. */
  CONFIRMED,
  CANCELLED
}
