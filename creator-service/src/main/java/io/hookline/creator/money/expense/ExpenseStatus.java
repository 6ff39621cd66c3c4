package io.hookline.creator.money.expense;

/** Where an expense stands: it is decided on once. */
public enum ExpenseStatus {
  SUBMITTED,
  APPROVED,
  REJECTED
}
