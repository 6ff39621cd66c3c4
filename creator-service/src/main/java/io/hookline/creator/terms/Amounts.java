package io.hookline.creator.terms;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;

/** Amounts in the currency of the terms that they stand in. */
final class Amounts {

  static final String PATTERN = "^\\d{1,15}(\\.\\d{1,4})?$";
  static final String PERCENT = "^\\d{1,3}(\\.\\d{1,4})?$";

  private Amounts() {}

  /** With as many digits as the currency has at least, so that equal amounts are equal. */
  static BigDecimal in(String currency, BigDecimal amount) {
    return new Money(amount, currency).amount();
  }

  /** Without zeros at the end, so that equal percentages are equal. */
  static BigDecimal plain(BigDecimal percent) {
    if (percent == null || Math.abs((long) percent.scale()) > 100) {
      return percent;
    }
    BigDecimal stripped = percent.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * An amount that somebody is paid has no fraction of the currency's smallest unit.
   *
   * @param amount null for none
   */
  static void payable(
      String field, BigDecimal amount, String currency, List<Violation> violations) {
    int digits = Money.minorDigits(currency);
    if (amount != null && plain(amount).scale() > digits) {
      violations.add(
          new Violation(field, "must have at most " + digits + " decimal places in " + currency));
    }
  }
}
