package io.hookline.attribution.lift.inference;

/**
 * How large effects are expected to be, settled before a study: normal around 0. It decides when an
 * early look sees most; looks are valid with any.
 *
 * @param deviation standard deviation, above 0, per user in the unit of the metric: a share of
 *     users, or value in minor units
 */
public record Mixture(double deviation) {

  public Mixture {
    if (!(deviation > 0) || Double.isInfinite(deviation)) {
      throw new IllegalArgumentException("Expected effects have a deviation above 0.");
    }
  }

  /**
   * With which the interval is narrowest at a study's planned end: deviation^2 = r v with r - ln(1
   * + r) = -2 ln alpha and v the squared standard error of the difference then.
   *
   * <p>Source: the minimum of the boundary of H. Robbins, Annals of Mathematical Statistics 41
   * (1970) 1397-1409, over the mixture; I. Waudby-Smith et al., arXiv 2103.06476 (2021), appendix.
   */
  static Mixture narrowestAt(double variance, ConfidenceLevel level) {
    double needed = -2 * Math.log(level.alpha());
    double ratio = needed;
    for (double next = needed + Math.log1p(ratio);
        next - ratio > 1e-12 * ratio;
        next = needed + Math.log1p(ratio)) {
      ratio = next;
    }
    return new Mixture(Math.sqrt(ratio * variance));
  }

  /**
   * For conversion rates.
   *
   * @param rate that is expected without treatment, between 0 and 1
   * @param treated users planned
   * @param control users planned
   */
  public static Mixture ofRates(double rate, long treated, long control, ConfidenceLevel level) {
    return ofValues(Math.sqrt(rate * (1 - rate)), treated, control, level);
  }

  /**
   * For values per user.
   *
   * @param deviation of single users' values, above 0, in minor units
   */
  public static Mixture ofValues(
      double deviation, long treated, long control, ConfidenceLevel level) {
    return narrowestAt(deviation * deviation * (1.0 / treated + 1.0 / control), level);
  }
}
