package io.hookline.content.learn.statistics;

/** The incomplete gamma and beta functions, of which the distributions are made. */
final class SpecialFunctions {

  private static final double TINY = 1e-300;
  private static final double ENOUGH = 1e-16;
  private static final int MOST_TERMS = 10_000;

  /** Lanczos's approximation for g = 7 with nine terms; relative error below 1e-14. */
  private static final double[] LANCZOS = {
    0.99999999999980993,
    676.5203681218851,
    -1259.1392167224028,
    771.32342877765313,
    -176.61502916214059,
    12.507343278686905,
    -0.13857109526572012,
    9.9843695780195716e-6,
    1.5056327351493116e-7
  };

  private SpecialFunctions() {}

  /**
   * The logarithm of the gamma function.
   *
   * @param x above 0
   */
  static double logGamma(double x) {
    double shifted = x - 1;
    double sum = LANCZOS[0];
    for (int i = 1; i < LANCZOS.length; i++) {
      sum += LANCZOS[i] / (shifted + i);
    }
    double t = shifted + 7.5;
    return Math.log(2 * Math.PI) / 2 + (shifted + 0.5) * Math.log(t) - t + Math.log(sum);
  }

  /**
   * The upper regularized incomplete gamma function Q(a, x), from 1 at x = 0 to 0.
   *
   * <p>Source: Press et al., Numerical Recipes, 3rd edition (2007), section 6.2: the series below x
   * = a + 1, Lentz's continued fraction above.
   *
   * @param a above 0
   * @param x not negative
   */
  static double upperGamma(double a, double x) {
    if (x <= 0) {
      return 1;
    }
    double scale = Math.exp(a * Math.log(x) - x - logGamma(a));
    if (x < a + 1) {
      double term = 1 / a;
      double sum = term;
      for (int n = 1; n < MOST_TERMS && term > sum * ENOUGH; n++) {
        term *= x / (a + n);
        sum += term;
      }
      return 1 - sum * scale;
    }
    double b = x + 1 - a;
    double c = 1 / TINY;
    double d = 1 / b;
    double fraction = d;
    for (int n = 1; n < MOST_TERMS; n++) {
      double numerator = -n * (n - a);
      b += 2;
      d = 1 / notZero(numerator * d + b);
      c = notZero(b + numerator / c);
      fraction *= d * c;
      if (Math.abs(d * c - 1) < ENOUGH) {
        break;
      }
    }
    return scale * fraction;
  }

  /**
   * The regularized incomplete beta function I<sub>x</sub>(a, b), from 0 at x = 0 to 1 at x = 1.
   *
   * <p>Source: Press et al. (2007), section 6.4.
   *
   * @param a above 0
   * @param b above 0
   */
  static double beta(double a, double b, double x) {
    if (x <= 0 || x >= 1) {
      return x <= 0 ? 0 : 1;
    }
    double scale =
        Math.exp(
            logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
    return x < (a + 1) / (a + b + 2)
        ? scale * betaFraction(a, b, x) / a
        : 1 - scale * betaFraction(b, a, 1 - x) / b;
  }

  private static double betaFraction(double a, double b, double x) {
    double c = 1;
    double d = 1 / notZero(1 - (a + b) * x / (a + 1));
    double fraction = d;
    for (int m = 1; m < MOST_TERMS; m++) {
      double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
      d = 1 / notZero(1 + even * d);
      c = notZero(1 + even / c);
      fraction *= d * c;
      double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
      d = 1 / notZero(1 + odd * d);
      c = notZero(1 + odd / c);
      fraction *= d * c;
      if (Math.abs(d * c - 1) < ENOUGH) {
        break;
      }
    }
    return fraction;
  }

  private static double notZero(double value) {
    return Math.abs(value) < TINY ? TINY : value;
  }
}
