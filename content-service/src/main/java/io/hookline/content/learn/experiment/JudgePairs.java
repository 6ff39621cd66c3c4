package io.hookline.content.learn.experiment;

import io.hookline.content.learn.statistics.AnytimeMean;
import io.hookline.content.learn.statistics.Estimate;
import io.hookline.content.learn.statistics.Interval;
import io.hookline.content.learn.statistics.PairEffect;
import io.hookline.content.learn.statistics.PairOfCounts;
import io.hookline.content.learn.statistics.RandomEffects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What pairs of posts show. The unit is the pair: viewers of one post are no independent trials of
 * its quality, and two posts of the same content differ by far more than chance among viewers.
 */
final class JudgePairs {

  /** Below it the variance of a log ratio, and with it a pair's weight, is chance itself. */
  private static final int FEWEST_SUCCESSES = 20;

  private static final MethodUsed ONCE = new MethodUsed(RandomEffects.NAME, RandomEffects.SOURCE);
  private static final MethodUsed PEEKING = new MethodUsed(AnytimeMean.NAME, AnytimeMean.SOURCE);

  private JudgePairs() {}

  /**
   * @param look whether the schedule allows a verdict now
   */
  static ExperimentResultView judge(
      ExperimentDesign design, List<ReadPair> pairs, boolean look, Instant now) {
    double confidence = design.confidence().doubleValue();
    List<PairOfCounts> counted =
        pairs.stream()
            .filter(ReadPair::isCounted)
            .sorted(Comparator.comparing(ReadPair::completeAt).thenComparing(ReadPair::number))
            .map(ReadPair::counts)
            .toList();
    List<PairEffect> effects = counted.stream().map(PairEffect::of).toList();
    PairOfCounts all = counted.stream().reduce(PairOfCounts.NONE, PairOfCounts::plus);
    String missing = missing(design, counted.size(), all);
    Finding finding = null;
    Verdict verdict = look ? Verdict.NOT_ENOUGH_DATA : null;
    if (look && missing == null) {
      finding = finding(design, effects, confidence);
      verdict = finding.verdict();
    }
    return new ExperimentResultView(
        now,
        verdict,
        design.confidence(),
        design.looks() == Looks.FIXED_END ? ONCE : PEEKING,
        ArmCounts.of(all.control()),
        ArmCounts.of(all.variant()),
        null,
        finding == null ? null : finding.lift(),
        finding == null ? null : Figure.probability(finding.pValue()),
        finding == null ? null : pooled(effects, confidence),
        pairs.stream().map(pair -> pair.result(look, confidence)).toList(),
        flags(pairs, finding),
        Statement.of(design, verdict, finding, missing));
  }

  private static String missing(ExperimentDesign design, int pairs, PairOfCounts all) {
    if (pairs < design.minimumPairs()) {
      return "%d of %d pairs count".formatted(pairs, design.minimumPairs());
    }
    long fewest = Math.min(all.control().successes(), all.variant().successes());
    return fewest < (long) FEWEST_SUCCESSES * pairs
        ? "a post has %d successes on average, and needs %d"
            .formatted(fewest / pairs, FEWEST_SUCCESSES)
        : null;
  }

  private static Finding finding(
      ExperimentDesign design, List<PairEffect> effects, double confidence) {
    if (design.looks() == Looks.SEQUENTIAL) {
      AnytimeMean test = new AnytimeMean(effects, confidence);
      Estimate mean = new Estimate(test.mean(), test.interval());
      return new Finding(ratio(mean), test.pValue(), !test.allows(0));
    }
    RandomEffects test = new RandomEffects(effects, confidence);
    return new Finding(ratio(test.mean()), test.pValue(), test.pValue() < 1 - confidence);
  }

  private static Estimate ratio(Estimate log) {
    Interval interval = log.interval();
    return new Estimate(
        Math.exp(log.value()),
        interval == null
            ? null
            : new Interval(Math.exp(interval.low()), Math.exp(interval.high())));
  }

  private static PooledPairs pooled(List<PairEffect> effects, double confidence) {
    RandomEffects pooled = new RandomEffects(effects, confidence);
    Estimate next = ratio(new Estimate(pooled.mean().value(), pooled.prediction()));
    return new PooledPairs(
        effects.size(),
        Figure.number(Math.sqrt(pooled.tauSquared())),
        Figure.number(pooled.heterogeneity()),
        new Finding(next, 1, false).lift());
  }

  private static List<Flag> flags(List<ReadPair> pairs, Finding finding) {
    List<Flag> flags = new ArrayList<>(Flag.changed(finding));
    flag(
        flags,
        pairs,
        pair -> !pair.isCounted(),
        Flag.Code.PAIRS_LEFT_OUT,
        "%d of %d pairs do not count; each says why.");
    flag(
        flags,
        pairs,
        pair -> Boolean.FALSE.equals(pair.byLot()),
        Flag.Code.ORDER_NOT_BY_LOT,
        "%d of %d pairs went out in another order than the one by lot: what changes with time may"
            + " be in the difference.");
    flag(
        flags,
        pairs,
        ReadPair::beforeStart,
        Flag.Code.OUT_BEFORE_START,
        "%d of %d pairs have a post that went out before the start: its figures could be known.");
    return flags;
  }

  private static void flag(
      List<Flag> flags,
      List<ReadPair> pairs,
      Predicate<ReadPair> concerned,
      Flag.Code code,
      String message) {
    long count = pairs.stream().filter(concerned).count();
    if (count > 0) {
      flags.add(new Flag(code, message.formatted(count, pairs.size())));
    }
  }
}
