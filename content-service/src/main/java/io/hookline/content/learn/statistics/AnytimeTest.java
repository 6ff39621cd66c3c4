package io.hookline.content.learn.statistics;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;

/**
 * Compares two proportions that may be looked at as often as one likes: test and intervals hold at
 * all looks together, for any sizes of samples, small ones too.
 *
 * <p>The method is a safe test: R. J. Turner, A. Ly and P. D. Grünwald, "Generic E-variables for
 * exact sequential k-sample tests that allow for optional stopping", Journal of Statistical
 * Planning and Inference 230 (2024) 106116; its intervals are those of R. J. Turner and P. D.
 * Grünwald, "Exact anytime-valid confidence intervals for contingency tables and beyond",
 * Statistics and Probability Letters 198 (2023) 109835.
 *
 * <p>Data come in blocks, one a day. Before each block a stake is spread over bets on pairs of
 * probabilities (see {@link Blocks}), from what earlier blocks have shown. A bet pays the
 * likelihood of the block under it, divided by that under the pair of the hypothesis that is
 * nearest to it ({@link Relation#fitted}). If the hypothesis is true no bet wins on average: with
 * na and nb trials and the nearest pair (t, r t + d), a trial multiplies the stake on average by 1
 * + ka (p - t), or 1 + kb r (p - t), at whatever p the true pair (p, r p + d) has; as the nearest
 * pair is where the likelihood is flat, na ka + nb kb r = 0, and by the inequality of the
 * arithmetic and geometric means the product of all is at most 1. By Ville's inequality the stake
 * is then ever multiplied by 20 in at most one of twenty experiments. The rate itself may rise and
 * fall from day to day; only the difference, or the ratio, has to stay.
 *
 * <p>The decision and both intervals are of the highest stake so far: what has once been shown
 * stays shown, and an interval never grows.
 */
public final class AnytimeTest {

  public static final String NAME = "Safe test of two proportions and its confidence sequence";
  public static final String SOURCE =
      "Turner, Ly and Grünwald, Journal of Statistical Planning and Inference 230 (2024) 106116;"
          + " Turner and Grünwald, Statistics and Probability Letters 198 (2023) 109835";

  /** Ratios up to e^12 either way are looked at. */
  private static final double HIGHEST_LOG_RATIO = 12;

  /** At how many places the search for an interval looks first. */
  private static final int PLACES = 48;

  /** How often two thirds are kept, to find what lies between two places: to a millionth. */
  private static final int THIRDS = 40;

  private final List<Blocks.Block> blocks;
  private final PairOfCounts all;
  private final double enough;

  /**
   * @param blocks in their order, one for each day
   * @param confidence of the intervals at all looks together, between 0 and 1
   */
  public AnytimeTest(List<PairOfCounts> blocks, double confidence) {
    this.blocks = Blocks.of(blocks);
    this.all =
        this.blocks.stream()
            .map(block -> new PairOfCounts(block.control(), block.variant()))
            .reduce(PairOfCounts.NONE, PairOfCounts::plus);
    this.enough = -Math.log(1 - confidence);
  }

  /** The highest stake so far against "no difference", 1 before the first block: an e-value. */
  public double evidence() {
    return Math.exp(highest(Relation.EQUAL, Double.POSITIVE_INFINITY));
  }

  /** A p-value that holds at whatever look it is read; from 0 to 1. */
  public double pValue() {
    return Math.exp(-highest(Relation.EQUAL, Double.POSITIVE_INFINITY));
  }

  /** Whether this value of the variant's rate less the control's is not ruled out. */
  public boolean allowsDifference(double value) {
    return allows(Relation.difference(value));
  }

  /** Whether this value of the variant's rate by the control's is not ruled out. */
  public boolean allowsRatio(double value) {
    return allows(Relation.ratio(value));
  }

  /** The variant's rate less the control's, from -1 to 1. */
  public Estimate difference() {
    double seen = all.variant().rate() - all.control().rate();
    return new Estimate(seen, interval(seen, -1, 1, value -> value, Relation::difference));
  }

  /** The variant's rate by the control's. */
  public Estimate ratio() {
    double seen = all.variant().rate() / all.control().rate();
    double start = seen > 0 && Double.isFinite(seen) ? Math.log(seen) : 0;
    Interval found =
        interval(start, -HIGHEST_LOG_RATIO, HIGHEST_LOG_RATIO, Math::exp, Relation::ratio);
    return found == null
        ? new Estimate(seen, null)
        : new Estimate(
            seen,
            new Interval(
                found.low() <= Math.exp(-HIGHEST_LOG_RATIO) ? 0 : found.low(),
                found.high() >= Math.exp(HIGHEST_LOG_RATIO)
                    ? Double.POSITIVE_INFINITY
                    : found.high()));
  }

  /**
   * From the lowest to the highest value that is not ruled out; null when each is, because what
   * differs has changed too much from day to day to be one number.
   */
  private Interval interval(
      double seen,
      double from,
      double to,
      DoubleUnaryOperator shown,
      DoubleFunction<Relation> hypothesis) {
    double[] places = new double[PLACES + 2];
    for (int i = 0; i <= PLACES; i++) {
      places[i] = from + (to - from) * i / PLACES;
    }
    places[PLACES + 1] = seen;
    java.util.Arrays.sort(places);
    int low = -1;
    int high = -1;
    for (int i = 0; i < places.length; i++) {
      if (allows(hypothesis.apply(shown.applyAsDouble(places[i])))) {
        low = low < 0 ? i : low;
        high = i;
      }
    }
    if (low < 0) {
      double least = leastRuledOut(from, to, shown, hypothesis);
      return allows(hypothesis.apply(shown.applyAsDouble(least)))
          ? new Interval(
              shown.applyAsDouble(edge(least, from, shown, hypothesis)),
              shown.applyAsDouble(edge(least, to, shown, hypothesis)))
          : null;
    }
    double lowest = low == 0 ? from : edge(places[low], places[low - 1], shown, hypothesis);
    double highest =
        high == places.length - 1 ? to : edge(places[high], places[high + 1], shown, hypothesis);
    return new Interval(shown.applyAsDouble(lowest), shown.applyAsDouble(highest));
  }

  /** What is left may be narrower than the places are apart: it lies around the lowest stake. */
  private double leastRuledOut(
      double from, double to, DoubleUnaryOperator shown, DoubleFunction<Relation> hypothesis) {
    double low = from;
    double high = to;
    for (int i = 0; i < THIRDS; i++) {
      double one = low + (high - low) / 3;
      double other = high - (high - low) / 3;
      if (stake(one, shown, hypothesis) > stake(other, shown, hypothesis)) {
        low = one;
      } else {
        high = other;
      }
    }
    return low + (high - low) / 2;
  }

  private double stake(
      double value, DoubleUnaryOperator shown, DoubleFunction<Relation> hypothesis) {
    return highest(hypothesis.apply(shown.applyAsDouble(value)), Double.POSITIVE_INFINITY);
  }

  private double edge(
      double inside,
      double outside,
      DoubleUnaryOperator shown,
      DoubleFunction<Relation> hypothesis) {
    return Roots.edge(
        inside, outside, value -> allows(hypothesis.apply(shown.applyAsDouble(value))));
  }

  private boolean allows(Relation hypothesis) {
    return highest(hypothesis, enough) < enough;
  }

  /** The logarithm of the highest stake against a hypothesis; ends once it is enough. */
  private double highest(Relation hypothesis, double enough) {
    double stake = 0;
    double highest = 0;
    for (Blocks.Block block : blocks) {
      stake += Payout.of(block, hypothesis);
      highest = Math.max(highest, stake);
      if (highest >= enough) {
        break;
      }
    }
    return highest;
  }
}
