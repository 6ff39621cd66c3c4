package io.hookline.attribution.lift.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as they are shown: to ten digits. */
public final class TenDigits {

  private static final MathContext TEN = new MathContext(10, RoundingMode.HALF_EVEN);

  private TenDigits() {}

  /** Null for what is infinite, or no number. */
  public static BigDecimal of(double value) {
    if (!Double.isFinite(value)) {
      return null;
    }
    BigDecimal shown = new BigDecimal(value).round(TEN).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }
}
