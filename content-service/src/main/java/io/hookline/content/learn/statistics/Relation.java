package io.hookline.content.learn.statistics;

/**
 * How two probabilities are tied under a hypothesis: {@code variant = ratio * control + shift}. Of
 * one value of a difference the ratio is 1, of one value of a ratio the shift is 0.
 *
 * @param ratio above 0
 * @param shift between -1 and 1
 */
record Relation(double ratio, double shift) {

  private static final int MOST_STEPS = 200;
  private static final double NEAR = 1e-6;

  static final Relation EQUAL = new Relation(1, 0);

  static Relation difference(double value) {
    return new Relation(1, value);
  }

  static Relation ratio(double value) {
    return new Relation(value, 0);
  }

  double variant(double control) {
    return Math.min(1, Math.max(0, ratio * control + shift));
  }

  /**
   * The control's probability that fits two proportions best, by likelihood, of those that the
   * relation allows. The slope of the log-likelihood falls in it, so that Newton's steps kept
   * within halved bounds always end; Miettinen and Nurminen (1985) and Farrington and Manning
   * (1990) give the same number as the root of a cubic (difference) or quadratic (ratio), which
   * loses digits for rare successes.
   *
   * @param successes of the control, as of the variant any real number from 0 to trials
   */
  double fitted(double successes, double trials, double variantSuccesses, double variantTrials) {
    double low = Math.max(0, -shift / ratio);
    double high = Math.min(1, (1 - shift) / ratio);
    if (high <= low) {
      return Math.min(1, low);
    }
    if (this.equals(EQUAL)) {
      return (successes + variantSuccesses) / (trials + variantTrials);
    }
    double rate =
        trials > 0 ? successes / trials : (variantSuccesses / variantTrials - shift) / ratio;
    double at = Math.min(high, Math.max(low, rate));
    // Hard by a bound steps are as small as the distance to it: they would seem to have arrived.
    if (Math.min(at - low, high - at) <= NEAR * (high - low)) {
      at = (low + high) / 2;
    }
    for (int i = 0; i < MOST_STEPS; i++) {
      double other = ratio * at + shift;
      double slope =
          slope(successes, trials, at) + ratio * slope(variantSuccesses, variantTrials, other);
      if (slope > 0) {
        low = at;
      } else {
        high = at;
      }
      double next =
          at
              + slope
                  / (bend(successes, trials, at)
                      + ratio * ratio * bend(variantSuccesses, variantTrials, other));
      if (!(next > low && next < high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - at) <= 1e-15 * at || next == low || next == high) {
        return next;
      }
      at = next;
    }
    return at;
  }

  private static double slope(double successes, double trials, double p) {
    return (successes > 0 ? successes / p : 0)
        - (trials > successes ? (trials - successes) / (1 - p) : 0);
  }

  private static double bend(double successes, double trials, double p) {
    return successes / (p * p) + (trials - successes) / ((1 - p) * (1 - p));
  }
}
