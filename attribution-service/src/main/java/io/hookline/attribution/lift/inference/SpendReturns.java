package io.hookline.attribution.lift.inference;

/** What the money bought that would not have happened anyway. */
public final class SpendReturns {

  private SpendReturns() {}

  /**
   * Incremental ROAS = (value_t - value_c n_t / n_c) / spend, with the interval of the incremental
   * value by the spend. A loss is a number as well, so that an interval around 0 is given.
   *
   * @param incrementalValue in minor units of the spend's currency
   * @param spend on the treated, in minor units
   */
  public static Figure incrementalRoas(Estimate incrementalValue, double spend) {
    if (spend <= 0) {
      return Figure.missing(Absence.NO_SPEND);
    }
    Estimate perUnit = incrementalValue.times(1 / spend);
    return Figure.of(perUnit.value(), perUnit.interval());
  }

  /**
   * Cost per incremental conversion = spend / incremental, in minor units, from spend / high to
   * spend / low. Not given where there may be no incremental conversion: the costs that agree with
   * the data would then be those from spend / high up to infinity, and negative ones.
   *
   * @param incremental conversions
   * @param spend on the treated, in minor units
   */
  public static Figure costPerIncremental(Estimate incremental, double spend) {
    if (spend <= 0) {
      return Figure.missing(Absence.NO_SPEND);
    }
    Interval conversions = incremental.interval();
    if (conversions.contains(0)) {
      return Figure.missing(Absence.INTERVAL_SPANS_ZERO);
    }
    if (conversions.high() < 0) {
      return Figure.missing(Absence.NO_GAIN);
    }
    return Figure.of(
        spend / incremental.value(),
        new Interval(spend / conversions.high(), spend / conversions.low()));
  }
}
