package io.hookline.content.learn.statistics;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Whether two arms got the shares of trials that they should have: if not, whoever shared out
 * preferred some people for one of them, and their rates are not of the same audience.
 *
 * <p>Source: A. Fabijan et al., "Diagnosing sample ratio mismatch in online controlled
 * experiments", KDD 2019; Pearson's chi-square test with one degree of freedom.
 */
public final class SampleRatio {

  /** Below this the shares are called wrong; the usual limit, as the check is looked at often. */
  public static final double LIMIT = 0.001;

  private SampleRatio() {}

  /**
   * How probable shares as far off as these are if trials are shared out as intended; 1 without any
   * trials.
   *
   * @param controlShare of the trials, between 0 and 1, both exclusive
   */
  public static double pValue(long control, long variant, double controlShare) {
    double all = (double) control + variant;
    if (all == 0) {
      return 1;
    }
    double off = control - all * controlShare;
    double chiSquare = off * off / (all * controlShare) + off * off / (all * (1 - controlShare));
    return ChiSquaredDistribution.of(1).survivalProbability(chiSquare);
  }
}
