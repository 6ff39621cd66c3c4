package io.hookline.reporting.judgement.roi;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Rounding, in one place. What is worked out, a count by a price, is rounded to the currency's
 * minor unit, half up, and totals are sums of rounded parts. What was reported, the value of
 * orders, is summed as it was reported, to four digits: rounded sums of months would not add up to
 * that of the year. So the parts that a reader sees always add up to the total.
 */
final class Amounts {

  private static final int REPORTED_DIGITS = 4;
  private static final int RATIO_DIGITS = 4;

  private Amounts() {}

  /** A sum of values that were reported; a share of one ends at their last digit. */
  static Money reported(BigDecimal sum, String currency) {
    return new Money(
        sum.scale() > REPORTED_DIGITS ? sum.setScale(REPORTED_DIGITS, RoundingMode.HALF_UP) : sum,
        currency);
  }

  static Money rounded(BigDecimal amount, String currency) {
    return new Money(amount.setScale(Money.minorDigits(currency), RoundingMode.HALF_UP), currency);
  }

  static Money sum(List<Money> parts, String currency) {
    return new Money(
        parts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
  }

  /** To four digits, half up; null when either is unknown or the denominator is 0. */
  static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
    return numerator == null || denominator == null || denominator.signum() == 0
        ? null
        : numerator.divide(denominator, RATIO_DIGITS, RoundingMode.HALF_UP);
  }
}
