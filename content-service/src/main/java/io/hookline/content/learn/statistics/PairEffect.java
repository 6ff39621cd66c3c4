package io.hookline.content.learn.statistics;

/**
 * How far apart the two of one pair are.
 *
 * @param logRatio the logarithm of the variant's rate by the control's
 * @param variance of it if trials were independent, above 0: of what chance alone does within the
 *     pair
 */
public record PairEffect(double logRatio, double variance) {

  /**
   * The log risk ratio; where a cell of the table is empty, half a success and half a failure are
   * added to both arms.
   *
   * <p>Source: J. L. Fleiss, "The statistical basis of meta-analysis", Statistical Methods in
   * Medical Research 2 (1993) 121-145; the correction as in W. Viechtbauer's metafor, escalc with
   * {@code measure = "RR", add = 1/2, to = "only0"}.
   *
   * @throws IllegalArgumentException without trials of both
   */
  public static PairEffect of(PairOfCounts pair) {
    if (pair.control().trials() == 0 || pair.variant().trials() == 0) {
      throw new IllegalArgumentException("Nothing was tried.");
    }
    double add = hasEmptyCell(pair.control()) || hasEmptyCell(pair.variant()) ? 0.5 : 0;
    double x = pair.control().successes() + add;
    double n = pair.control().trials() + 2 * add;
    double y = pair.variant().successes() + add;
    double m = pair.variant().trials() + 2 * add;
    return new PairEffect(Math.log((y / m) / (x / n)), 1 / x - 1 / n + 1 / y - 1 / m);
  }

  private static boolean hasEmptyCell(Counts counts) {
    return counts.successes() == 0 || counts.successes() == counts.trials();
  }
}
