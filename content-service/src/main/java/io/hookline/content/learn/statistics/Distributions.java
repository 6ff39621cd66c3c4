package io.hookline.content.learn.statistics;

/** Probabilities and quantiles of the normal, Student's t and chi-square distributions. */
final class Distributions {

  private static final double FARTHEST = 1e9;

  private Distributions() {}

  /**
   * P(Z &gt; z) of the standard normal distribution; exact to 1e-14 of itself in the far tail, too.
   */
  static double normalAbove(double z) {
    double tail = SpecialFunctions.upperGamma(0.5, z * z / 2) / 2;
    return z >= 0 ? tail : 1 - tail;
  }

  /** P(|Z| &gt; |z|). */
  static double normalBeyond(double z) {
    return SpecialFunctions.upperGamma(0.5, z * z / 2);
  }

  /**
   * The number that a standard normal variable is below with this probability.
   *
   * @param probability between 0 and 1, both exclusive
   */
  static double normalQuantile(double probability) {
    if (probability < 0.5) {
      return -normalQuantile(1 - probability);
    }
    return Roots.edge(0, 40, z -> normalAbove(z) > 1 - probability);
  }

  /**
   * P(T &gt; t) of Student's distribution.
   *
   * @param degrees of freedom, above 0
   */
  static double studentAbove(double t, double degrees) {
    double tail = SpecialFunctions.beta(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2;
    return t >= 0 ? tail : 1 - tail;
  }

  /**
   * The number that Student's variable is below with this probability.
   *
   * @param probability from 0.5 to 1, exclusive
   * @param degrees of freedom, above 0
   */
  static double studentQuantile(double probability, double degrees) {
    return Roots.edge(0, FARTHEST, t -> studentAbove(t, degrees) > 1 - probability);
  }

  /**
   * P(X &gt; x) of the chi-square distribution.
   *
   * @param degrees of freedom, above 0
   */
  static double chiSquareAbove(double x, double degrees) {
    return SpecialFunctions.upperGamma(degrees / 2, x / 2);
  }
}
