package io.hookline.creator.terms;

/** By what a bonus is reached. */
public enum BonusMetric {
  /** Net value of credited orders, in the currency of the terms. */
  REVENUE,
  /** Credited orders. */
  CONVERSIONS,
  /** Views of posts under the partnership. */
  VIEWS
}
