package io.hookline.engine.datadriven;

import java.util.Arrays;

/**
 * Removal effects of a chain of any order: states that hold a channel are dropped, which ends in
 * nothing, and x = Q x + r is solved again, for one channel after another.
 *
 * <p>It is solved by Gauss-Seidel sweeps from below. As Q has no negative entry and every path
 * ends, they rise to the solution, and after a sweep that changed no state by more than d they are
 * at most d times the longest expected path below it. They go on until that is 10<sup>-14</sup>, or
 * d is what doubles are rounded by: a factorisation could do no better, and fills a matrix that has
 * few entries.
 *
 * <p>Source: Varga, Matrix iterative analysis, 1962, chapter 3 (regular splittings of M-matrices).
 */
final class Sweeps {

  private static final double CLOSE = 1e-14;

  /** What a sum of some hundred chances is rounded by. */
  private static final double ROUNDING = 1e-15;

  /** Fewer digits than these are no solution. */
  private static final double TOLERATED = 1e-9;

  /** Transitions that are looked at; takes about a minute. */
  private static final long MOST_WORK = 30_000_000_000L;

  private static final int FEWEST_SWEEPS = 20;

  private final Chain chain;
  private final int channels;
  private final boolean[] dropped;
  private final double mostValue;
  private final double[] value;
  private final double enough;
  private long work;

  /**
   * @throws TooLargeForModel when it would take minutes, or has loops that hardly anybody leaves
   */
  Sweeps(Chain chain, int channels) {
    this.chain = chain;
    this.channels = channels;
    if ((double) FEWEST_SWEEPS * chain.targets().length * channels > MOST_WORK) {
      throw tooLarge();
    }
    this.dropped = new boolean[chain.states()];
    this.mostValue = Arrays.stream(chain.value()).max().orElse(0);
    this.value =
        Arrays.stream(chain.value()).map(v -> mostValue == 0 ? 0 : v / mostValue).toArray();
    double longest = longest();
    if (longest * ROUNDING > TOLERATED) {
      throw tooLarge();
    }
    this.enough = Math.max(CLOSE / longest, ROUNDING);
  }

  /**
   * @throws TooLargeForModel when it would take minutes
   */
  Effects effects() {
    double[] whole = solve();
    Effects effects = new Effects(whole[0], new double[channels], new double[channels]);
    for (int channel = 0; channel < channels; channel++) {
      if (drop(channel)) {
        double[] without = solve();
        effects.conversions()[channel] = lost(whole[0], without[0]);
        effects.value()[channel] = lost(whole[1], without[1]);
      }
    }
    return effects;
  }

  private static double lost(double whole, double without) {
    return whole > 0 ? 1 - without / whole : 0;
  }

  private boolean drop(int channel) {
    boolean any = false;
    for (int state = 0; state < dropped.length; state++) {
      dropped[state] = chain.holds(state, channel);
      any |= dropped[state];
    }
    return any;
  }

  /** What comes of the start: conversions, and value in units of the greatest of a state. */
  private double[] solve() {
    double[] conversions = new double[chain.states()];
    double[] values = new double[chain.states()];
    while (sweep(conversions, chain.conversion(), values, value) > enough) {
      countWork();
    }
    return new double[] {conversions[0], values[0]};
  }

  /** A bound of the steps that a path is expected to go on for, whichever state it is in. */
  private double longest() {
    double[] one = new double[chain.states()];
    Arrays.fill(one, 1);
    double[] steps = new double[one.length];
    while (sweep(steps, one, new double[one.length], new double[one.length]) > 0.5) {
      countWork();
    }
    return 2 * Arrays.stream(steps).max().orElse(0);
  }

  private void countWork() {
    work += chain.targets().length;
    if (work > MOST_WORK) {
      throw tooLarge();
    }
  }

  /** Solves two systems a step further, and returns by how much a state has changed most. */
  private double sweep(double[] x, double[] worthOfX, double[] y, double[] worthOfY) {
    double change = 0;
    for (int state = x.length - 1; state >= 0; state--) {
      if (dropped[state]) {
        continue;
      }
      double sumX = worthOfX[state];
      double sumY = worthOfY[state];
      for (int at = chain.starts()[state]; at < chain.starts()[state + 1]; at++) {
        sumX += chain.chances()[at] * x[chain.targets()[at]];
        sumY += chain.chances()[at] * y[chain.targets()[at]];
      }
      change = Math.max(change, Math.max(sumX - x[state], sumY - y[state]));
      x[state] = sumX;
      y[state] = sumY;
    }
    return change;
  }

  private TooLargeForModel tooLarge() {
    return TooLargeForModel.ofWork(chain.order(), channels, chain.targets().length);
  }
}
