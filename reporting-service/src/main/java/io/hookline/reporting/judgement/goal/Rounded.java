package io.hookline.reporting.judgement.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are shown: without needless zeros, and never with an exponent. */
final class Rounded {

  private Rounded() {}

  static BigDecimal of(double value, int digits) {
    return plain(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal bare = value.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }
}
