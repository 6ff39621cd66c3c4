package io.hookline.creator.money.budget;

/** What happens when a partnership is activated for which the budget is too small. */
public enum WhenOverspent {
  /** It is activated, and told. */
  WARN,
  /** It is not activated. */
  REFUSE
}
