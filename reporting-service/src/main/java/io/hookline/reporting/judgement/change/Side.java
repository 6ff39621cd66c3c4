package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One period of a segment.
 *
 * @param units how many there are: posts, orders; of a ratio, its denominator
 * @param amount what they brought; of a ratio, its numerator
 * @param scatter how unequal the rows are that it is made of
 */
record Side(BigDecimal units, BigDecimal amount, Scatter scatter) {

  static final Side NOTHING = new Side(BigDecimal.ZERO, BigDecimal.ZERO);

  /** Far more digits than any figure shows. */
  static final MathContext DIGITS = new MathContext(50);

  /** Of a single row. */
  Side(BigDecimal units, BigDecimal amount) {
    this(units, amount, Scatter.of(units.doubleValue(), amount.doubleValue()));
  }

  Side plus(Side other) {
    return new Side(units.add(other.units), amount.add(other.amount), scatter.plus(other.scatter));
  }

  Side minus(Side other) {
    return new Side(
        units.subtract(other.units), amount.subtract(other.amount), scatter.minus(other.scatter));
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

  /** The squares of what its rows are off a rate, added up. */
  double off(double rate) {
    return scatter.off(rate);
  }

  /** What its rows are off their own rate. */
  double offItsRate() {
    return units.signum() == 0 ? scatter.off(0) : scatter.off(rate().doubleValue());
  }

  /** Sums over rows of amount², amount · units and units². */
  record Scatter(double amounts, double both, double units) {

    static Scatter of(double units, double amount) {
      return new Scatter(amount * amount, amount * units, units * units);
    }

    Scatter plus(Scatter other) {
      return new Scatter(amounts + other.amounts, both + other.both, units + other.units);
    }

    Scatter minus(Scatter other) {
      return new Scatter(amounts - other.amounts, both - other.both, units - other.units);
    }

    /** Not below 0, where rounding might lead. */
    double off(double rate) {
      return Math.max(0, amounts - 2 * rate * both + rate * rate * units);
    }
  }
}
