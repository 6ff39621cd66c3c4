package io.hookline.attribution.credit.figure;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;

/** What runs store as whole numbers, as people write it. */
public final class Exact {

  private static final int CREDIT_DIGITS = 10;
  private static final int VALUE_DIGITS = 4;

  private Exact() {}

  /**
   * @param credit in 10<sup>-10</sup> of a conversion
   */
  public static BigDecimal credit(BigDecimal credit) {
    return plain(credit.movePointLeft(CREDIT_DIGITS));
  }

  /**
   * @param amount in 10<sup>-4</sup> of the currency
   */
  public static Money money(BigDecimal amount, String currency) {
    return new Money(amount.movePointLeft(VALUE_DIGITS), currency);
  }

  /** Without zeros at its end. */
  public static BigDecimal plain(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
