package io.hookline.creator.money.payee;

/** By what a payee's tax is known. */
public enum TaxKind {
  /** Of persons of the United States. */
  W_9,
  /** Of foreign individuals, to payers of the United States. */
  W_8BEN,
  /** Of foreign companies, to payers of the United States. */
  W_8BEN_E,
  VAT_ID,
  /** A national number of persons or companies. */
  TAX_ID,
  /** A statement that nothing is due, such as that of a small business. */
  EXEMPTION
}
