package io.hookline.attribution.evidence.interval;

/**
 * The 95 % interval of a share that was seen in a sample: E. B. Wilson, "Probable inference, the
 * law of succession, and statistical inference", 1927. Unlike the usual one it stays within 0 and 1
 * and says something of small samples, too.
 *
 * @param from 0 to 1
 * @param to 0 to 1
 */
public record WilsonInterval(double from, double to) {

  /** In which share of samples the interval holds the share that there is. */
  public static final double LEVEL = 0.95;

  private static final double Z = 1.959964;

  /**
   * @param hits of the sample, at most as many as there are
   * @param sample at least 1
   */
  public static WilsonInterval of(long hits, long sample) {
    double share = (double) hits / sample;
    double spread = Z * Z / sample;
    double middle = (share + spread / 2) / (1 + spread);
    double half =
        Z * Math.sqrt(share * (1 - share) / sample + spread / (4 * sample)) / (1 + spread);
    return new WilsonInterval(Math.max(0, middle - half), Math.min(1, middle + half));
  }
}
