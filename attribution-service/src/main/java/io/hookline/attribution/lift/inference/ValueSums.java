package io.hookline.attribution.lift.inference;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One arm's values per user, summed. Sums are exact, as money is: the spread is a small difference
 * of large numbers.
 *
 * @param users of the arm, those without any value included
 * @param sum of the users' values, in minor units of one currency; or conversions per user
 * @param squares sum of the users' squared values
 */
public record ValueSums(long users, BigDecimal sum, BigDecimal squares) {

  public ValueSums {
    if (users < 1) {
      throw new Refused(Refusal.EMPTY_ARM, "An arm has no users.");
    }
    if (users < 2) {
      throw new Refused(Refusal.TOO_FEW_USERS, "The spread of one user's value is unknown.");
    }
    if (scatter(users, sum, sum, squares).signum() < 0) {
      throw new Refused(
          Refusal.IMPOSSIBLE_COUNTS, "The squares sum up to less than such a sum allows.");
    }
  }

  public double mean() {
    return sum.divide(BigDecimal.valueOf(users), MathContext.DECIMAL128).doubleValue();
  }

  /** s^2 = (n sum y^2 - (sum y)^2) / (n (n - 1)). */
  public double variance() {
    return covariance(users, sum, sum, squares);
  }

  ArmMean arm() {
    return new ArmMean(users, mean(), variance());
  }

  /** (n sum xy - sum x sum y) / (n (n - 1)). */
  static double covariance(long users, BigDecimal x, BigDecimal y, BigDecimal products) {
    BigDecimal pairs = BigDecimal.valueOf(users).multiply(BigDecimal.valueOf(users - 1));
    return scatter(users, x, y, products).divide(pairs, MathContext.DECIMAL128).doubleValue();
  }

  private static BigDecimal scatter(long users, BigDecimal x, BigDecimal y, BigDecimal products) {
    return products.multiply(BigDecimal.valueOf(users)).subtract(x.multiply(y));
  }
}
