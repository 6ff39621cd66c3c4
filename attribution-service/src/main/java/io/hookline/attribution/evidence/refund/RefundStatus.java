package io.hookline.attribution.evidence.refund;

/** What a refund took from its order. */
enum RefundStatus {
  /** Its order, or what that was worth, is not known yet. */
  WAITING,
  /** All that was told. */
  APPLIED,
  /** Less than was told: no more was left of the order. */
  REDUCED,
  /** Nothing: in a currency in which nobody has told the order. */
  OTHER_CURRENCY
}
