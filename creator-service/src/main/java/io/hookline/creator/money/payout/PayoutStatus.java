package io.hookline.creator.money.payout;

/** Where a payout stands; every change of it is a {@link PayoutStep}. */
public enum PayoutStatus {
  PLANNED,
  /** Taken out of its batch, or cancelled with it. */
  DROPPED,
  /** The bank may have it. */
  SENT,
  PAID,
  FAILED,
  /** The bank paid it, and gave it back. */
  RETURNED
}
