package io.hookline.content.learn.experiment;

import static io.hookline.content.learn.experiment.ExperimentTest.links;
import static io.hookline.content.learn.experiment.ExperimentTest.posts;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.learn.statistics.Counts;
import io.hookline.content.learn.statistics.PairOfCounts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeTest {

  private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");

  @Test
  void beforeTheLookThereAreCountsAndNothingElse() {
    ExperimentResultView seen =
        JudgeArms.judge(links(Looks.FIXED_END), List.of(day(100, 300)), false, NOW);

    assertThat(seen.verdict()).isNull();
    assertThat(seen.lift()).isNull();
    assertThat(seen.difference()).isNull();
    assertThat(seen.pValue()).isNull();
    assertThat(seen.control().successes()).isEqualTo(100);
    assertThat(seen.statement()).startsWith("There is no verdict before the look that was fixed");
  }

  @Test
  void pairsTellNothingOfTheirLiftsBeforeTheLookEither() {
    List<ReadPair> pairs = pairs(5, 1.5);
    ExperimentResultView seen = JudgePairs.judge(posts(5), pairs, false, NOW);

    assertThat(seen.verdict()).isNull();
    assertThat(seen.pooled()).isNull();
    assertThat(seen.pairs()).allMatch(pair -> pair.lift() == null && pair.control() != null);
  }

  @Test
  void nothingIsSaidToBeImpossibleByChance() {
    ExperimentResultView seen =
        JudgeArms.judge(
            links(Looks.FIXED_END),
            List.of(new PairOfCounts(new Counts(1000, 100_000), new Counts(9000, 100_000))),
            true,
            NOW);

    assertThat(seen.pValue()).isEqualByComparingTo("0.000000001");
  }

  @Test
  void lessThanTheMinimumIsNotEnough() {
    ExperimentResultView seen =
        JudgeArms.judge(
            links(Looks.FIXED_END),
            List.of(new PairOfCounts(new Counts(10, 5000), new Counts(100, 999))),
            true,
            NOW);

    assertThat(seen.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(seen.lift()).isNull();
    assertThat(seen.statement()).contains("the arm with fewer trials has 999 of 1000");
    assertThat(JudgeArms.judge(links(Looks.SEQUENTIAL), List.of(), true, NOW).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_DATA);
  }

  @Test
  void eachVerdictHasItsIntervalAndBothMethodsSayWhatTheyAre() {
    for (Looks looks : Looks.values()) {
      ExperimentResultView better =
          JudgeArms.judge(links(looks), List.of(day(100, 300)), true, NOW);
      assertThat(better.verdict()).isEqualTo(Verdict.VARIANT_BETTER);
      assertThat(better.lift().value()).isEqualByComparingTo("2");
      assertThat(better.lift().low().doubleValue()).isPositive();
      assertThat(better.difference().low().doubleValue()).isPositive();

      ExperimentResultView worse = JudgeArms.judge(links(looks), List.of(day(300, 100)), true, NOW);
      assertThat(worse.verdict()).isEqualTo(Verdict.CONTROL_BETTER);
      assertThat(worse.lift().high().doubleValue()).isNegative();

      ExperimentResultView none = JudgeArms.judge(links(looks), List.of(day(100, 101)), true, NOW);
      assertThat(none.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
      assertThat(none.lift().low().doubleValue()).isNegative();
      assertThat(none.lift().high().doubleValue()).isPositive();
      assertThat(none.statement()).contains("which is not that there is none");
    }
    assertThat(JudgeArms.judge(links(Looks.FIXED_END), List.of(), true, NOW).method().source())
        .contains("Miettinen");
    assertThat(JudgeArms.judge(links(Looks.SEQUENTIAL), List.of(), true, NOW).method().source())
        .contains("Turner");
  }

  /** Shown on the first day, and the other way round on all later ones. */
  @Test
  void ofADifferenceThatTurnsNeitherSideIsBetter() {
    List<PairOfCounts> days = new ArrayList<>(List.of(day(100, 300)));
    for (int i = 0; i < 4; i++) {
      days.add(day(300, 100));
    }
    ExperimentResultView turned = JudgeArms.judge(links(Looks.SEQUENTIAL), days, true, NOW);

    assertThat(turned.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    assertThat(turned.flags()).extracting(Flag::code).containsExactly(Flag.Code.EFFECT_CHANGED);
    // Of some of it the interval of the first day is left, beside a ratio of the other side.
    ExperimentResultView some =
        JudgeArms.judge(
            links(Looks.SEQUENTIAL),
            List.of(day(100, 300), day(300, 160), day(300, 220)),
            true,
            NOW);
    assertThat(some.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    assertThat(some.flags()).extracting(Flag::code).containsExactly(Flag.Code.EFFECT_CHANGED);
  }

  /** A lucky first day: all days together say a little less than is left, and the same. */
  @Test
  void whatIsLeftMayBeNarrowAndStillBeShown() {
    ExperimentResultView seen =
        JudgeArms.judge(
            links(Looks.SEQUENTIAL),
            List.of(
                day(200, 400),
                new PairOfCounts(new Counts(2_000, 20_000), new Counts(2_640, 20_000))),
            true,
            NOW);
    assertThat(seen.verdict()).isEqualTo(Verdict.VARIANT_BETTER);
    assertThat(seen.flags()).isEmpty();
    assertThat(seen.lift().value()).isLessThan(seen.lift().low());
    assertThat(seen.lift().low()).isLessThan(seen.lift().high());
  }

  @Test
  void whereNothingHappenedNothingIsSaidToBeAbove() {
    for (Looks looks : Looks.values()) {
      ExperimentResultView seen = JudgeArms.judge(links(looks), List.of(day(0, 0)), true, NOW);
      assertThat(seen.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
      assertThat(seen.flags()).isEmpty();
      assertThat(seen.statement()).contains("are none, and so are the control's.");
    }
  }

  /** Who likes and shares is counted twice: no proportion of views, which two ads are tested by. */
  @Test
  void sumsOfCountersAreOfPairsOnly() {
    for (Metric metric :
        List.of(Metric.ENGAGEMENT_RATE_BY_VIEWS, Metric.INTENT_SIGNAL_CONVERSION_RATE)) {
      assertThat(metric.fits(ExperimentKind.POSTS)).isTrue();
      assertThat(metric.fits(ExperimentKind.ADS)).isFalse();
    }
    assertThat(Metric.SHARE_RATE.fits(ExperimentKind.ADS)).isTrue();
  }

  @Test
  void sharesThatAreOffAreFlagged() {
    ExperimentResultView off =
        JudgeArms.judge(
            links(Looks.FIXED_END),
            List.of(new PairOfCounts(new Counts(500, 10_000), new Counts(500, 11_000))),
            true,
            NOW);

    assertThat(off.flags())
        .singleElement()
        .satisfies(
            flag -> {
              assertThat(flag.code()).isEqualTo(Flag.Code.SAMPLE_RATIO_MISMATCH);
              assertThat(flag.message()).contains("47.6 %").contains("50.0 %");
            });
  }

  @Test
  void noVariantWithoutAnySuccessBreaksTheArithmetic() {
    for (Looks looks : Looks.values()) {
      for (long[] counts : new long[][] {{0, 0}, {0, 50}, {50, 0}, {2000, 2000}, {0, 2000}}) {
        ExperimentResultView seen =
            JudgeArms.judge(links(looks), List.of(day(counts[0], counts[1])), true, NOW);
        assertThat(seen.verdict()).isNotNull();
        assertThat(seen.statement()).doesNotContain("NaN").doesNotContain("Infinity");
      }
    }
  }

  @Test
  void pairsThatAgreeShowADifferenceAndFewDoNot() {
    assertThat(JudgePairs.judge(posts(5), pairs(4, 1.5), true, NOW).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_DATA);

    ExperimentResultView agreed = JudgePairs.judge(posts(5), pairs(8, 1.5), true, NOW);
    assertThat(agreed.verdict()).isEqualTo(Verdict.VARIANT_BETTER);
    assertThat(agreed.pooled().pairs()).isEqualTo(8);
    assertThat(agreed.lift().low().doubleValue()).isPositive();
    assertThat(agreed.statement()).contains("Posts cannot be shown to viewers by lot");
  }

  /** Each pair alone is far beyond chance among viewers, and they say opposite things. */
  @Test
  void pairsThatContradictEachOtherShowNothing() {
    List<ReadPair> pairs = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      pairs.add(pair(i + 1, i % 2 == 0 ? 1.6 : 0.7, 1_000));
    }
    ExperimentResultView seen = JudgePairs.judge(posts(8), pairs, true, NOW);

    assertThat(seen.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    assertThat(seen.pooled().heterogeneity().doubleValue()).isGreaterThan(0.9);
    assertThat(seen.pairs())
        .allMatch(pair -> pair.lift().low().signum() == pair.lift().high().signum());
  }

  @Test
  void postsWithAFewSuccessesAreNotEnough() {
    List<ReadPair> rare = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      rare.add(pair(i + 1, 1.5, 5));
    }
    assertThat(JudgePairs.judge(posts(6), rare, true, NOW).statement())
        .contains("a post has 5 successes on average, and needs 20");
  }

  private static PairOfCounts day(long control, long variant) {
    return new PairOfCounts(new Counts(control, 2000), new Counts(variant, 2000));
  }

  private static List<ReadPair> pairs(int count, double ratio) {
    List<ReadPair> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      pairs.add(pair(i + 1, ratio * (1 + 0.02 * (i % 3)), 1_000));
    }
    return pairs;
  }

  private static ReadPair pair(int number, double ratio, long successes) {
    PairOfCounts counts =
        new PairOfCounts(
            new Counts(successes, 10_000), new Counts(Math.round(successes * ratio), 10_000));
    return new ReadPair(
        number,
        posts(1).pairs().get(0),
        PairState.COUNTED,
        counts,
        NOW,
        NOW,
        NOW.plusSeconds(number),
        List.of(),
        true,
        false);
  }
}
