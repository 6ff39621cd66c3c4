package io.hookline.reporting.figures.benchmark;

import java.math.BigDecimal;

/**
 * In what the value is told. Percent and per thousand are understood, and kept and shown as the
 * share that they are.
 */
public enum BenchmarkUnit {
  /** The part of the denominator, 0.0407. */
  SHARE(0),
  /** 4.07 for the share 0.0407. */
  PERCENT(2),
  /** Interactions per 1,000 followers: 40.7 for the share 0.0407. */
  PER_THOUSAND(3),
  /** How many times the denominator, as ROAS. */
  RATIO(0),
  COUNT(0),
  SECONDS(0),
  MONEY(0);

  private final int places;

  BenchmarkUnit(int places) {
    this.places = places;
  }

  /** The unit that is kept. */
  BenchmarkUnit kept() {
    return places == 0 ? this : SHARE;
  }

  /** The value in the unit that is kept, without needless zeros; null stays null. */
  BigDecimal kept(BigDecimal told) {
    if (told == null) {
      return null;
    }
    BigDecimal value = told.movePointLeft(places).stripTrailingZeros();
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
