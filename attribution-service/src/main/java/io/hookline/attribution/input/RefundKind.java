package io.hookline.attribution.input;

/** How money went back: a part or all of an order, the whole order, or through the bank. */
public enum RefundKind {
  REFUND,
  CANCELLATION,
  CHARGEBACK
}
