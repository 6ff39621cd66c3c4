package io.hookline.reporting.judgement.change;

import java.math.BigDecimal;

/**
 * Something that would explain a difference if it alone had changed.
 *
 * @param dimension null for the whole
 * @param key of the dimension, null for what has none, and for the whole
 * @param effect what of the difference it is
 * @param weight how much better the figures are explained with it than without; only compared
 * @param segments how many the dimension has: of two causes that explain as much the simpler counts
 */
record Cause(
    Change change,
    String dimension,
    String key,
    String label,
    BigDecimal effect,
    double weight,
    int segments,
    Side before,
    Side after) {

  /** What of it changed. */
  enum Change {
    /** There are more units, or fewer. */
    UNITS,
    /** It has another part of the units; of ratios. */
    SHARE,
    /** Each unit brings more, or less. */
    RATE,
    /** Facts of the first period came in later than the second one is old. */
    LATE_DATA,
    /** The periods were decided under different settings. */
    SETTING,
    /** The same facts are known to be of somebody else. */
    IDENTITY
  }

  /** The same, without what chance may have done. */
  Cause less(Noise noise) {
    double left = noise.ofKey(weight, segments);
    return new Cause(change, dimension, key, label, effect, left, segments, before, after);
  }

  /**
   * How far what is there is from what was expected: (actual - expected)² / (actual + expected),
   * the triangular discrimination (Le Cam 1986; Topsøe, IEEE Transactions on Information Theory 46,
   * 2000). For counts it is half of what the likelihood-ratio test of two Poisson counts says to
   * the second order. Two segments that changed alike weigh together what they weigh as one;
   * diluted with one that did not change they weigh less. So it finds the whole where all changed
   * alike, and otherwise the smallest segment that holds the change.
   */
  static double distance(double expected, double actual) {
    double both = Math.abs(expected) + Math.abs(actual);
    return both == 0 ? 0 : (actual - expected) * (actual - expected) / both;
  }
}
