package io.hookline.creator.money.expense;

/** What it is. */
public enum ExpenseKind {
  EXPENSE,
  /** Goods that a creator keeps: a cost that is never paid to her. */
  GIFT
}
