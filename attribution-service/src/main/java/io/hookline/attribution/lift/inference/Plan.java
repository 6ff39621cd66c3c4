package io.hookline.attribution.lift.inference;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How large a study has to be, and what it can find. Of several cells against one control give the
 * level that each has, {@link ConfidenceLevel#sharedBy}.
 *
 * @param power probability that an effect of the size in question is found, between 0.5 and 1
 * @param treatedPerControl users of the treated arm for each of the control, above 0
 */
public record Plan(ConfidenceLevel level, double power, double treatedPerControl) {

  /** Of sizes for rates: the spread of each arm is that of its own rate, the treated's shifted. */
  public static final String RATES = "two-sided z, unpooled, with the shifted rate of the treated";

  /** Of sizes for values. */
  public static final String VALUES = "two-sided z, one spread for both arms";

  public Plan {
    if (!(power >= 0.5 && power < 1) || !(treatedPerControl > 0)) {
      throw new IllegalArgumentException("A plan has a power from 0.5 up, and two arms.");
    }
  }

  /** Users of each arm, rounded up. */
  public record Size(long treated, long control) {}

  /**
   * Differences of rates that are found with the power.
   *
   * @param increase smallest, a share of users; NaN where even everybody converting is not found
   * @param decrease smallest, negative; NaN where even nobody converting is not found
   */
  public record Detectable(double increase, double decrease) {}

  /**
   * n_c = (z_a + z_b)^2 (p_c (1 - p_c) + p_t (1 - p_t) / k) / (p_t - p_c)^2, n_t = k n_c.
   *
   * <p>Source: J. L. Fleiss, B. Levin, M. C. Paik, Statistical Methods for Rates and Proportions,
   * 3rd edition (2003), chapter 4, with the unpooled spread in both places.
   *
   * @param control rate that is expected without treatment, between 0 and 1
   * @param treated another rate, that is worth finding
   */
  public Size forRates(double control, double treated) {
    if (control == treated) {
      throw new IllegalArgumentException("No size finds a difference of nothing.");
    }
    double spread = control * (1 - control) + treated * (1 - treated) / treatedPerControl;
    return size(spread, treated - control);
  }

  /**
   * n_c = (z_a + z_b)^2 s^2 (1 - r^2) (1 + 1 / k) / d^2, n_t = k n_c.
   *
   * @param difference of the means that is worth finding, not 0, in the unit of the values
   * @param deviation s of single users' values, above 0
   * @param correlation r of the values with those of the pre-period where CUPED is used, else 0
   */
  public Size forValues(double difference, double deviation, double correlation) {
    if (difference == 0) {
      throw new IllegalArgumentException("No size finds a difference of nothing.");
    }
    return size(leftOf(deviation, correlation) * (1 + 1 / treatedPerControl), difference);
  }

  /**
   * The differences d for which d^2 = (z_a + z_b)^2 (p_c (1 - p_c) / n_c + (p_c + d) (1 - p_c - d)
   * / n_t): {@link #forRates} turned round.
   */
  public Detectable rates(double control, long controlUsers) {
    double squared = quantiles() * quantiles();
    double treatedUsers = treatedPerControl * controlUsers;
    double square = 1 + squared / treatedUsers;
    double line = squared * (1 - 2 * control) / treatedUsers;
    double rest = squared * control * (1 - control) * (1.0 / controlUsers + 1 / treatedUsers);
    double root = Math.sqrt(line * line + 4 * square * rest);
    double increase = (line + root) / (2 * square);
    double decrease = (line - root) / (2 * square);
    return new Detectable(
        control + increase > 1 ? Double.NaN : increase,
        control + decrease < 0 ? Double.NaN : decrease);
  }

  /** Smallest difference of means that is found: {@link #forValues} turned round. */
  public double values(double deviation, double correlation, long controlUsers) {
    return quantiles()
        * Math.sqrt(leftOf(deviation, correlation) * (1 + 1 / treatedPerControl) / controlUsers);
  }

  private static double leftOf(double deviation, double correlation) {
    return deviation * deviation * (1 - correlation * correlation);
  }

  private Size size(double spread, double difference) {
    double control = quantiles() * quantiles() * spread / (difference * difference);
    return new Size((long) Math.ceil(treatedPerControl * control), (long) Math.ceil(control));
  }

  private double quantiles() {
    return level.normalQuantile() + NormalDistribution.of(0, 1).inverseCumulativeProbability(power);
  }
}
