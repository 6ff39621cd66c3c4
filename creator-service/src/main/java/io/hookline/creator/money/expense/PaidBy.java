package io.hookline.creator.money.expense;

/** Who laid the money out. */
public enum PaidBy {
  /** She is owed it, once it is approved. */
  CREATOR,
  BRAND
}
