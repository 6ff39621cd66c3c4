package io.hookline.content.measure.snapshot;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Decimals in the one way in which they are kept, so that equal figures are equal. */
final class Fraction {

  private Fraction() {}

  /**
   * Rounded, without zeros at its end; null for null.
   *
   * @param places behind the point
   */
  static BigDecimal of(BigDecimal value, int places) {
    if (value == null) {
      return null;
    }
    BigDecimal plain = value.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
