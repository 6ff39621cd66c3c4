package io.hookline.attribution.lift.inference;

import java.util.function.DoubleUnaryOperator;

/**
 * Makes an interval of a test: the effects whose p is at least 1 - level. "No effect" itself is
 * asked first, so that test and interval do not contradict each other in the last bit either.
 *
 * <p>Expects p to fall on both sides of what was seen.
 */
public final class Inversion {

  private static final int DOUBLINGS = 200;

  private final DoubleUnaryOperator pValue;
  private final double alpha;
  private final double none;

  /**
   * @param pValue of the hypothesis that the effect is the argument
   * @param none the hypothesis of no effect: 0 of a difference, 1 of a ratio
   */
  public Inversion(DoubleUnaryOperator pValue, ConfidenceLevel level, double none) {
    this.pValue = pValue;
    this.alpha = level.alpha();
    this.none = none;
  }

  /** Within the effects that are possible at all. */
  public Interval between(double lowest, double seen, double highest) {
    return new Interval(edge(seen, lowest), edge(seen, highest));
  }

  /**
   * Where every effect is possible.
   *
   * @param step above 0, in the effect's unit: the first guess of how far the interval reaches
   * @throws IllegalArgumentException for what is no number, of which no end would be found
   */
  public Interval around(double seen, double step) {
    if (!Double.isFinite(seen) || !Double.isFinite(step)) {
      throw new IllegalArgumentException("There is no interval around " + seen + " by " + step);
    }
    return new Interval(outward(seen, -step), outward(seen, step));
  }

  private double outward(double seen, double step) {
    boolean noneIsThatWay = (none - seen) * step > 0;
    double reach = noneIsThatWay && accepts(none) ? none - seen + step : step;
    for (int i = 0; i < DOUBLINGS; i++) {
      if (!accepts(seen + reach)) {
        return edge(seen, seen + reach);
      }
      reach *= 2;
    }
    return Math.copySign(Double.POSITIVE_INFINITY, step);
  }

  /** The last accepted effect on the way from one that is accepted. */
  private double edge(double seen, double limit) {
    if (seen == limit || accepts(limit)) {
      return limit;
    }
    double in = seen;
    double out = limit;
    if (none > Math.min(seen, limit) && none < Math.max(seen, limit)) {
      if (accepts(none)) {
        in = none;
      } else {
        out = none;
      }
    }
    for (double middle = (in + out) / 2; middle != in && middle != out; middle = (in + out) / 2) {
      if (accepts(middle)) {
        in = middle;
      } else {
        out = middle;
      }
    }
    return in;
  }

  private boolean accepts(double effect) {
    return pValue.applyAsDouble(effect) >= alpha;
  }
}
