package io.hookline.reporting.judgement.goal;

/**
 * By how much each week brings more than the one before it, as far as weeks show it: the slope of
 * least squares, drawn towards none by what is usual (ridge regression: Hoerl and Kennard,
 * Technometrics 12, 1970; with a normal prior of the slope it is Bayes' answer: Gelman and others,
 * Bayesian Data Analysis, 14.8).
 *
 * <p>As usual it takes a change by 3 % of the mean week from week to week, in two of three brands
 * no more. So few weeks of much chance show next to no trend, and eight smooth ones all of theirs.
 *
 * @param slope by week
 * @param slopeVariance how sure the slope is
 * @param variance of a week around it, s²
 * @param weeks that showed it
 */
record Trend(double slope, double slopeVariance, double variance, int weeks) {

  private static final double USUAL = 0.03;

  /**
   * @param residuals what each week is off the mean, oldest first; four at least
   * @param mean of the weeks
   */
  static Trend of(double[] residuals, double mean) {
    int n = residuals.length;
    double squares = n * (n * n - 1.0) / 12;
    double least = 0;
    for (int i = 0; i < n; i++) {
      least += (i - (n - 1) / 2.0) * residuals[i] / squares;
    }
    double left = 0;
    for (int i = 0; i < n; i++) {
      left += Math.pow(residuals[i] - least * (i - (n - 1) / 2.0), 2);
    }
    double variance = left / (n - 2);
    double error = variance / squares;
    double usual = Math.pow(USUAL * mean, 2);
    double kept = usual + error == 0 ? 0 : usual / (usual + error);
    return new Trend(kept * least, kept * error, variance, n);
  }

  int degreesOfFreedom() {
    return weeks - 2;
  }

  /** What the trend adds to the mean of so many weeks to come. */
  double added(double ahead) {
    return slope * ahead * distance(ahead);
  }

  /** Of the sum of so many weeks to come: of chance, of the mean and of the slope. */
  double varianceOf(double ahead) {
    return variance * (ahead + ahead * ahead / weeks)
        + slopeVariance * Math.pow(ahead * distance(ahead), 2);
  }

  /** From the middle of the weeks that are over to that of those to come. */
  private double distance(double ahead) {
    return (weeks - 1) / 2.0 + (ahead + 1) / 2;
  }
}
