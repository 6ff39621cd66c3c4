package io.hookline.reporting.figures.catalogue;

/** What a measure's values are. */
public enum Unit {
  /** An amount in the brand's currency. */
  MONEY,
  /** An amount a piece, with more digits than coins have. */
  PRICE,
  COUNT,
  /** How many times the denominator the numerator is. */
  RATIO,
  /** The part of the denominator that the numerator is, 0.25 for a quarter. */
  SHARE,
  SECONDS
}
