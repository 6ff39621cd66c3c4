package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.figure.Exact;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios, rounded to ten-thousandths. */
final class Ratio {

  private static final int DIGITS = 4;

  private Ratio() {}

  /** Null of nothing. */
  static BigDecimal of(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0
        ? null
        : Exact.plain(part.divide(whole, DIGITS, RoundingMode.HALF_EVEN));
  }
}
