package io.hookline.attribution.lift.amplification;

/**
 * What a day's count or value varies at least, however alike the days before were: a post without
 * an order in four weeks may get one tomorrow.
 */
final class LeastVariance {

  private LeastVariance() {}

  /**
   * Of counts that come independently of each other (Poisson) the variance is the mean; the mean of
   * days that are seen is (count + 1) / days, as if one more had come (Laplace's rule), so that it
   * is not 0.
   */
  static double ofCounts(double counted, int days) {
    return (counted + 1) / days;
  }

  /**
   * Of their values (compound Poisson): the variance of a day is its mean count times the mean of
   * the squared values.
   *
   * @param squares sum of the squared values of those that have one
   * @param valued how many these are, at least 1
   */
  static double ofValues(double counted, int days, double squares, long valued) {
    return ofCounts(counted, days) * squares / valued;
  }
}
