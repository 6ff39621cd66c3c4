package io.hookline.reporting.figures.competitor;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Fractions as they are shown. */
final class Ratio {

  private static final int DIGITS = 6;

  private Ratio() {}

  /** Null where there is nothing to divide by. */
  static BigDecimal of(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part)
            .divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_EVEN);
  }

  /** One's part of both; null where one is not known, or both are nothing. */
  static BigDecimal share(BigDecimal one, BigDecimal other) {
    if (one == null || other == null || one.add(other).signum() == 0) {
      return null;
    }
    return one.divide(one.add(other), DIGITS, RoundingMode.HALF_EVEN);
  }
}
