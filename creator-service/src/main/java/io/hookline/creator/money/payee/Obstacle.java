package io.hookline.creator.money.payee;

/** Why a creator cannot be paid at present. */
public enum Obstacle {
  PAYEE_MISSING,
  PAYEE_ERASED,
  /** Banks do not take the account holder's name as it is written. */
  NAME_NOT_WRITABLE,
  BANK_DETAILS_MISSING,
  /** An account waits for a second person. */
  BANK_DETAILS_PROPOSED,
  /** The account changed a short while ago. */
  BANK_DETAILS_CHANGED,
  TAX_DATA_MISSING,
  TAX_DATA_EXPIRED
}
