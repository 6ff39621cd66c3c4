package io.hookline.creator.money.statement;

/** Where an invoice stands; every change of it is an {@link InvoiceStep}. */
public enum InvoiceStatus {
  EXPECTED,
  RECEIVED,
  /** It is about what was paid, or will be. */
  MATCHED,
  DISPUTED
}
