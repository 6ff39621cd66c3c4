package io.hookline.reporting.roi;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Rounding, in one place: every part is rounded to the currency's minor unit, half up, and totals
 * are sums of rounded parts. So the parts that a reader sees always add up to the total.
 */
final class Amounts {

  private static final int RATIO_DIGITS = 4;

  private Amounts() {}

  static Money rounded(BigDecimal amount, String currency) {
    return new Money(amount.setScale(Money.minorDigits(currency), RoundingMode.HALF_UP), currency);
  }

  static Money sum(List<Money> parts, String currency) {
    return new Money(
        parts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
  }

  /** Four digits for reading; null when either is unknown or the denominator is 0. */
  static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator == null || denominator.signum() == 0
        ? null
        : numerator.divide(denominator, RATIO_DIGITS, RoundingMode.HALF_UP);
  }
}
