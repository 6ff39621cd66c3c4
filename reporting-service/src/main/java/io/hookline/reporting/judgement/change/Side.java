package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One period of a segment.
 *
 * @param units how many there are: posts, orders; of a ratio, its denominator
 * @param amount what they brought; of a ratio, its numerator
 */
record Side(BigDecimal units, BigDecimal amount) {

  static final Side NOTHING = new Side(BigDecimal.ZERO, BigDecimal.ZERO);

  /** Far more digits than any figure shows. */
  static final MathContext DIGITS = new MathContext(50);

  Side plus(Side other) {
    return new Side(units.add(other.units), amount.add(other.amount));
  }

  Side minus(Side other) {
    return new Side(units.subtract(other.units), amount.subtract(other.amount));
  }

  /** What one unit brings, or the ratio; null without units. */
  BigDecimal rate() {
    return units.signum() == 0 ? null : amount.divide(units, DIGITS);
  }

  /** The rate, or what stands for it where there are no units. */
  BigDecimal rateOr(BigDecimal missing) {
    BigDecimal rate = rate();
    return rate == null ? missing : rate;
  }
}
