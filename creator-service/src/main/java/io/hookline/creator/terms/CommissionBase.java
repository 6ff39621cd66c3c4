package io.hookline.creator.terms;

/** Of what commission is a share. */
public enum CommissionBase {
  /**
   * What is left of an order's value after refunds, without shipping and tax as the shop tells it.
   */
  NET_VALUE
}
