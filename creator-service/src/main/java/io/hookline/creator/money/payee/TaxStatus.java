package io.hookline.creator.money.payee;

/** What is known of a payee's tax; every change of it is a {@link TaxStep}. */
public enum TaxStatus {
  NOT_ASKED,
  REQUESTED,
  PROVIDED,
  VERIFIED,
  EXPIRED
}
