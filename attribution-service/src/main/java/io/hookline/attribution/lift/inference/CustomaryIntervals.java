package io.hookline.attribution.lift.inference;

/**
 * Intervals of two proportions as platforms and text books print them, for comparison. They belong
 * to other tests than the one that decides, and may disagree with it at the edge.
 *
 * @param wald of p_t - p_c, unpooled
 * @param newcombe of p_t - p_c, from the Wilson intervals of both rates
 * @param katz of p_t / p_c - 1 on the logarithm's scale
 */
public record CustomaryIntervals(Interval wald, Interval newcombe, Figure katz) {

  static CustomaryIntervals of(
      ConversionCounts treated, ConversionCounts control, ConfidenceLevel level) {
    double z = level.normalQuantile();
    return new CustomaryIntervals(
        wald(treated, control, z), newcombe(treated, control, z), katz(treated, control, z));
  }

  /** p_t - p_c -/+ z sqrt(p_t (1 - p_t) / n_t + p_c (1 - p_c) / n_c). */
  private static Interval wald(ConversionCounts treated, ConversionCounts control, double z) {
    double seen = treated.rate() - control.rate();
    double reach = z * Math.sqrt(varianceOfRate(treated) + varianceOfRate(control));
    return new Interval(seen - reach, seen + reach);
  }

  /**
   * d - sqrt((p_t - l_t)^2 + (u_c - p_c)^2) to d + sqrt((u_t - p_t)^2 + (p_c - l_c)^2) with the
   * Wilson intervals (l, u) of the rates.
   *
   * <p>Source: method 10 of R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890.
   */
  private static Interval newcombe(ConversionCounts treated, ConversionCounts control, double z) {
    Interval wilsonTreated = wilson(treated, z);
    Interval wilsonControl = wilson(control, z);
    double seen = treated.rate() - control.rate();
    return new Interval(
        seen
            - Math.hypot(
                treated.rate() - wilsonTreated.low(), wilsonControl.high() - control.rate()),
        seen
            + Math.hypot(
                wilsonTreated.high() - treated.rate(), control.rate() - wilsonControl.low()));
  }

  /**
   * (p + z^2 / 2n -/+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n).
   *
   * <p>Source: E. B. Wilson, JASA 22 (1927) 209-212.
   */
  private static Interval wilson(ConversionCounts arm, double z) {
    double perUser = z * z / arm.users();
    double centre = arm.rate() + perUser / 2;
    double reach = z * Math.sqrt(varianceOfRate(arm) + perUser / (4 * arm.users()));
    return new Interval((centre - reach) / (1 + perUser), (centre + reach) / (1 + perUser));
  }

  /**
   * exp(ln(p_t / p_c) -/+ z sqrt(1/x_t - 1/n_t + 1/x_c - 1/n_c)) - 1.
   *
   * <p>Source: D. Katz et al., Biometrics 34 (1978) 469-474.
   */
  private static Figure katz(ConversionCounts treated, ConversionCounts control, double z) {
    if (treated.converted() == 0 || control.converted() == 0) {
      return Figure.missing(Absence.NO_CONVERSIONS_IN_AN_ARM);
    }
    double ratio = treated.rate() / control.rate();
    double reach = z * Math.sqrt(varianceOfLog(treated) + varianceOfLog(control));
    return Figure.of(
        ratio - 1, new Interval(ratio * Math.exp(-reach) - 1, ratio * Math.exp(reach) - 1));
  }

  private static double varianceOfRate(ConversionCounts arm) {
    return arm.rate() * (1 - arm.rate()) / arm.users();
  }

  private static double varianceOfLog(ConversionCounts arm) {
    return 1.0 / arm.converted() - 1.0 / arm.users();
  }
}
