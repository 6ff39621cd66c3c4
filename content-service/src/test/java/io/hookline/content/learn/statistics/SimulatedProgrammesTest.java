package io.hookline.content.learn.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programmes of which the truth is known, each with a look a day, or a look after each pair. The
 * seed is fixed: the figures are the same in each run, and the bounds are the promised ones and not
 * those that happened; the log has what did. {@code -Dprogrammes=20000} plays more of them.
 */
class SimulatedProgrammesTest {

  private static final int PROGRAMMES = Integer.getInteger("programmes", 1000);
  private static final int DAYS = 28;
  private static final int PAIRS = 20;

  /** How far posts of the same content lie apart: their rates vary by about a third. */
  private static final double POSTS_DIFFER = 0.3;

  private final Programmes programmes = new Programmes(20261128);

  /** Rates from 1 to 40 %, a few trials a day and many. */
  @ParameterizedTest
  @CsvSource({
    "0.01, 50",
    "0.01, 20000",
    "0.05, 30",
    "0.05, 1000",
    "0.15, 20",
    "0.15, 5000",
    "0.40, 10",
    "0.40, 2000"
  })
  void aAgainstAHasNoWinnerWithALookEachDay(double rate, int trials) {
    int winners = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      List<PairOfCounts> days = programmes.days(DAYS, trials, rate, rate);
      winners += new AnytimeTest(days, 0.95).pValue() <= 0.05 ? 1 : 0;
    }

    assertThat(told("false winners, a look each day", winners))
        .isLessThanOrEqualTo(PROGRAMMES / 20);
  }

  /** What the sequential method is for: the test for one look, looked at daily, errs four times. */
  @Test
  void testForOneLookFailsWithALookEachDay() {
    int winners = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      winners += wonOnSomeDay(programmes.days(DAYS, 1000, 0.05, 0.05)) ? 1 : 0;
    }

    assertThat(told("false winners, the test for one look each day", winners))
        .isGreaterThan(PROGRAMMES * 15 / 100);
  }

  private static boolean wonOnSomeDay(List<PairOfCounts> days) {
    PairOfCounts all = PairOfCounts.NONE;
    for (PairOfCounts day : days) {
      all = all.plus(day);
      if (new ScoreTest(all.control(), all.variant(), 0.95).pValue() < 0.05) {
        return true;
      }
    }
    return false;
  }

  @Test
  void testForOneLookHoldsWithOneLook() {
    int winners = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      PairOfCounts all = sum(programmes.days(1, 2000, 0.05, 0.05));
      winners += new ScoreTest(all.control(), all.variant(), 0.95).pValue() < 0.05 ? 1 : 0;
    }

    assertThat(told("false winners, one look", winners))
        .isBetween(PROGRAMMES * 3 / 100, PROGRAMMES * 7 / 100);
  }

  /** The rate of both falls to a third over the weeks: nobody is better for it. */
  @Test
  void aRateThatChangesForBothHasNoWinner() {
    int winners = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      List<PairOfCounts> days = new ArrayList<>();
      for (int day = 0; day < DAYS; day++) {
        double rate = 0.3 / (1 + day / 14.0);
        days.add(
            new PairOfCounts(
                programmes.counts(day % 7 < 5 ? 800 : 200, rate),
                programmes.counts(day % 7 < 5 ? 300 : 700, rate)));
      }
      winners += new AnytimeTest(days, 0.95).pValue() <= 0.05 ? 1 : 0;
    }

    assertThat(told("false winners while the rate falls", winners))
        .isLessThanOrEqualTo(PROGRAMMES / 20);
  }

  /** Of 5 %, at the sizes that are planned for it: 80 % at least find it. */
  @Test
  void aLiftOfAFifthIsFound() {
    SampleSize size = new SampleSize(0.95, 0.8);
    int once = (int) Math.ceil(size.fixed(0.05, 0.06));
    int daily = (int) Math.ceil(size.sequential(0.05, 0.06) / DAYS);
    int foundOnce = 0;
    int found = 0;
    int wrongWay = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      PairOfCounts all =
          new PairOfCounts(programmes.counts(once, 0.05), programmes.counts(once, 0.06));
      foundOnce += new ScoreTest(all.control(), all.variant(), 0.95).pValue() < 0.05 ? 1 : 0;
      List<PairOfCounts> days = programmes.days(DAYS, daily, 0.05, 0.06);
      boolean shown = new AnytimeTest(days, 0.95).pValue() <= 0.05;
      PairOfCounts sum = sum(days);
      found += shown ? 1 : 0;
      wrongWay += shown && sum.variant().rate() < sum.control().rate() ? 1 : 0;
    }

    assertThat(told("lift found, one look", foundOnce)).isGreaterThan(PROGRAMMES * 76 / 100);
    assertThat(told("lift found, a look each day", found)).isGreaterThan(PROGRAMMES * 80 / 100);
    assertThat(wrongWay).isZero();
  }

  /** At all looks together: of the difference and of the ratio. */
  @Test
  void intervalsForPeekingCoverTheTruthAtAllLooks() {
    int difference = 0;
    int ratio = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      AnytimeTest test = new AnytimeTest(programmes.days(DAYS, 200, 0.10, 0.12), 0.95);
      difference += test.allowsDifference(0.02) ? 1 : 0;
      ratio += test.allowsRatio(1.2) ? 1 : 0;
    }

    assertThat(told("difference covered at all looks", difference))
        .isGreaterThanOrEqualTo(PROGRAMMES * 95 / 100);
    assertThat(told("ratio covered at all looks", ratio))
        .isGreaterThanOrEqualTo(PROGRAMMES * 95 / 100);
  }

  @Test
  void intervalsForOneLookCoverTheTruth() {
    int difference = 0;
    int ratio = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      PairOfCounts all = sum(programmes.days(1, 500, 0.05, 0.06));
      ScoreTest test = new ScoreTest(all.control(), all.variant(), 0.95);
      difference += test.difference().interval().contains(0.06 - 0.05) ? 1 : 0;
      ratio += test.ratio().interval().contains(1.2) ? 1 : 0;
    }

    assertThat(told("difference covered, one look", difference))
        .isBetween(PROGRAMMES * 93 / 100, PROGRAMMES * 97 / 100);
    assertThat(told("ratio covered, one look", ratio))
        .isBetween(PROGRAMMES * 93 / 100, PROGRAMMES * 97 / 100);
  }

  /** Two posts of the same content differ by far more than chance among their viewers. */
  @ParameterizedTest
  @CsvSource({"0.02, 1000", "0.05, 20000", "0.30, 500", "0.30, 50000"})
  void pairsOfTheSameContentHaveNoWinner(double rate, int trials) {
    int fixed = 0;
    int peeking = 0;
    int byViewers = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      List<PairOfCounts> pairs = programmes.pairs(PAIRS, trials, rate, 1, POSTS_DIFFER, 0.2);
      List<PairEffect> effects = pairs.stream().map(PairEffect::of).toList();
      fixed += new RandomEffects(effects, 0.95).pValue() < 0.05 ? 1 : 0;
      peeking += new AnytimeMean(effects, 0.95).pValue() <= 0.05 ? 1 : 0;
      PairOfCounts all = sum(pairs);
      byViewers += new ScoreTest(all.control(), all.variant(), 0.95).pValue() < 0.05 ? 1 : 0;
    }

    assertThat(told("false winners of pairs, one look", fixed))
        .isLessThanOrEqualTo(PROGRAMMES * 65 / 1000);
    assertThat(told("false winners of pairs, a look at each", peeking))
        .isLessThanOrEqualTo(PROGRAMMES / 20);
    // Whoever takes viewers for independent trials is wrong far more often.
    assertThat(told("false winners by viewers", byViewers)).isGreaterThan(PROGRAMMES / 10);
  }

  @Test
  void fewPairsHaveNoWinnerEither() {
    int fixed = count(programme -> new RandomEffects(programme, 0.95).pValue() < 0.05, 5);
    int peeking = count(programme -> new AnytimeMean(programme, 0.95).pValue() <= 0.05, 5);

    assertThat(told("false winners of five pairs, one look", fixed))
        .isLessThanOrEqualTo(PROGRAMMES * 65 / 1000);
    assertThat(told("false winners of five pairs, a look at each", peeking))
        .isLessThanOrEqualTo(PROGRAMMES / 20);
  }

  private int count(Predicate<List<PairEffect>> won, int pairs) {
    int count = 0;
    for (int i = 0; i < PROGRAMMES; i++) {
      List<PairEffect> effects =
          programmes.pairs(pairs, 5000, 0.1, 1, POSTS_DIFFER, 0).stream()
              .map(PairEffect::of)
              .toList();
      count += won.test(effects) ? 1 : 0;
    }
    return count;
  }

  /** With 40 pairs; posts of the same content differ by a fifth. */
  @Test
  void aLiftOfAFifthIsFoundOverPairsAndItsIntervalCoversIt() {
    int fixed = 0;
    int peeking = 0;
    int covered = 0;
    int coveredPeeking = 0;
    double truth = Math.log(1.2);
    for (int i = 0; i < PROGRAMMES; i++) {
      List<PairEffect> effects =
          programmes.pairs(40, 5000, 0.1, 1.2, 0.2, 0.05).stream().map(PairEffect::of).toList();
      RandomEffects pooled = new RandomEffects(effects, 0.95);
      AnytimeMean mean = new AnytimeMean(effects, 0.95);
      fixed += pooled.pValue() < 0.05 && pooled.mean().value() > 0 ? 1 : 0;
      peeking += mean.pValue() <= 0.05 && mean.mean() > 0 ? 1 : 0;
      covered += pooled.mean().interval().contains(truth) ? 1 : 0;
      coveredPeeking += mean.allows(truth) ? 1 : 0;
    }

    assertThat(told("lift found over 40 pairs, one look", fixed))
        .isGreaterThan(PROGRAMMES * 90 / 100);
    assertThat(told("lift found over 40 pairs, a look at each", peeking))
        .isGreaterThan(PROGRAMMES * 80 / 100);
    assertThat(told("lift covered over 40 pairs, one look", covered))
        .isBetween(PROGRAMMES * 93 / 100, PROGRAMMES * 97 / 100);
    assertThat(told("lift covered over 40 pairs, a look at each", coveredPeeking))
        .isGreaterThanOrEqualTo(PROGRAMMES * 95 / 100);
  }

  /** The count, which the log has as a part of all programmes. */
  private static int told(String what, int count) {
    System.out.printf("simulated: %s: %.1f %%%n", what, 100.0 * count / PROGRAMMES);
    return count;
  }

  private static PairOfCounts sum(List<PairOfCounts> all) {
    return all.stream().reduce(PairOfCounts.NONE, PairOfCounts::plus);
  }

  /** The same source of numbers in each run. */
  static final class Programmes {

    private final SplittableRandom random;

    Programmes(long seed) {
      this.random = new SplittableRandom(seed);
    }

    List<PairOfCounts> days(int days, int trials, double control, double variant) {
      List<PairOfCounts> all = new ArrayList<>(days);
      for (int day = 0; day < days; day++) {
        int n = Math.max(1, (int) (trials * (0.5 + random.nextDouble())));
        int m = Math.max(1, (int) (trials * (0.5 + random.nextDouble())));
        all.add(new PairOfCounts(counts(n, control), counts(m, variant)));
      }
      return all;
    }

    /**
     * Posts whose rates vary from post to post, after a beta distribution, and from pair to pair.
     *
     * @param spread of a post's rate, as a part of it
     * @param effects standard deviation of the pairs' own log effects
     */
    List<PairOfCounts> pairs(
        int pairs, int trials, double rate, double lift, double spread, double effects) {
      List<PairOfCounts> all = new ArrayList<>(pairs);
      for (int pair = 0; pair < pairs; pair++) {
        double ofPair = rate * Math.exp(0.3 * normal());
        double own = lift * Math.exp(effects * normal());
        int n = Math.max(20, (int) (trials * Math.exp(normal())));
        int m = Math.max(20, (int) (trials * Math.exp(normal())));
        all.add(
            new PairOfCounts(
                counts(n, post(ofPair, spread)), counts(m, post(ofPair * own, spread))));
      }
      return all;
    }

    private double post(double rate, double spread) {
      double mean = Math.min(0.9, rate);
      double size = Math.max(1, (1 - mean) / (mean * spread * spread) - 1);
      double x = gamma(mean * size);
      double y = gamma((1 - mean) * size);
      return x / (x + y);
    }

    /** Binomial; by the normal distribution where that is the same for all purposes here. */
    Counts counts(int trials, double rate) {
      double variance = trials * rate * (1 - rate);
      if (variance > 100) {
        long drawn = Math.round(trials * rate + Math.sqrt(variance) * normal());
        return new Counts(Math.min(trials, Math.max(0, drawn)), trials);
      }
      int successes = 0;
      // Waiting times, for rare successes.
      double log = Math.log1p(-Math.min(rate, 1 - 1e-12));
      for (long at = -1; ; successes++) {
        at += 1 + (long) (Math.log(1 - random.nextDouble()) / log);
        if (at >= trials) {
          return new Counts(successes, trials);
        }
      }
    }

    private double normal() {
      double u = 1 - random.nextDouble();
      return Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    /** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26 (2000) 363-372. */
    private double gamma(double shape) {
      if (shape < 1) {
        return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
      }
      double d = shape - 1.0 / 3;
      while (true) {
        double x = normal();
        double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
        if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
          return d * v;
        }
      }
    }
  }
}
