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

  private Amounts() {}

  static Money rounded(BigDecimal amount, String currency) {
    return new Money(amount.setScale(Money.minorDigits(currency), RoundingMode.HALF_UP), currency);
  }

  static Money sum(List<Money> parts, String currency) {
    return new Money(
        parts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), currency);
  }
}
