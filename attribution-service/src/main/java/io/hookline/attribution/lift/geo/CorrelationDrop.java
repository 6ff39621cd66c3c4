package io.hookline.attribution.lift.geo;

import java.util.Arrays;

/**
 * Whether a region moves with others less than it did: somebody may have begun to treat it, or what
 * is treated spills over to it.
 *
 * @param before correlation with the others on the days before the study
 * @param during the same in the study
 * @param z of the difference by Fisher's transformation
 */
record CorrelationDrop(double before, double during, double z) {

  /** One in a thousand by chance, of one region. */
  private static final double THRESHOLD = 3.09;

  private static final int FEWEST = 7;
  private static final double NEARLY_ONE = 0.999999;

  /**
   * z = (atanh r1 - atanh r2) / sqrt(1 / (n1 - 3) + 1 / (n2 - 3)), which is standard normal where
   * nothing changed and days do not depend on each other; they do, so that it is a warning and no
   * test.
   *
   * <p>Source: R. A. Fisher, Metron 1 (1921) 3-32.
   *
   * @param start how many days lie before the study
   */
  static CorrelationDrop of(double[] region, double[] others, int start) {
    double before = correlation(region, others, 0, start);
    double during = correlation(region, others, start, region.length);
    double spread = Math.sqrt(1.0 / (start - 3) + 1.0 / (region.length - start - 3));
    return new CorrelationDrop(before, during, (atanh(before) - atanh(during)) / spread);
  }

  /** Whether there are days enough to say it. */
  static boolean canTell(int days, int start) {
    return start >= FEWEST && days - start >= FEWEST;
  }

  boolean isMarked() {
    return z > THRESHOLD;
  }

  private static double correlation(double[] x, double[] y, int from, int until) {
    double meanX = Arrays.stream(x, from, until).average().orElseThrow();
    double meanY = Arrays.stream(y, from, until).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int t = from; t < until; t++) {
      xy += (x[t] - meanX) * (y[t] - meanY);
      xx += (x[t] - meanX) * (x[t] - meanX);
      yy += (y[t] - meanY) * (y[t] - meanY);
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }

  private static double atanh(double r) {
    double within = Math.max(-NEARLY_ONE, Math.min(NEARLY_ONE, r));
    return Math.log((1 + within) / (1 - within)) / 2;
  }
}
