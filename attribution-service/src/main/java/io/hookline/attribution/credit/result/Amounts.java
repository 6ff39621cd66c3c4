package io.hookline.attribution.credit.result;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;

/** What runs store as whole numbers, as people write it. */
public final class Amounts {

  private static final int SHARE_DIGITS = 10;
  private static final int VALUE_DIGITS = 4;

  private Amounts() {}

  /**
   * @param share in 10<sup>-10</sup>
   */
  public static BigDecimal share(BigDecimal share) {
    BigDecimal plain = share.movePointLeft(SHARE_DIGITS).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }

  /**
   * @param amount in 10<sup>-4</sup> of the currency; null where it is not known
   */
  public static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.movePointLeft(VALUE_DIGITS), currency);
  }
}
