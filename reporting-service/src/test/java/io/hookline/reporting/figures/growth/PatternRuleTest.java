package io.hookline.reporting.figures.growth;

import static io.hookline.reporting.figures.growth.GrowthPattern.DECLINING;
import static io.hookline.reporting.figures.growth.GrowthPattern.FLAT;
import static io.hookline.reporting.figures.growth.GrowthPattern.STAIRCASE;
import static io.hookline.reporting.figures.growth.GrowthPattern.STEADY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatternRuleTest {

  private static final LocalDate START = LocalDate.parse("2026-08-31");

  @Test
  void theSameEveryDayIsSteady() {
    PatternRule rule = rule(10_000, 28, day -> 20);
    assertThat(rule.pattern()).isEqualTo(STEADY);
    assertThat(rule.spikes()).isZero();
    assertThat(rule.days()).isEqualTo(28);
    assertThat(rule.measured()).isEqualTo(28);
  }

  @Test
  void plateausBrokenByFewDaysAreAStaircase() {
    PatternRule rule = rule(10_000, 28, day -> day == 5 || day == 19 ? 301 : 1);
    assertThat(rule.pattern()).isEqualTo(STAIRCASE);
    assertThat(rule.spikes()).isEqualTo(2);
    assertThat(rule.spikeShare()).isEqualByComparingTo("0.9554");
  }

  @Test
  void spikesBringAtLeastHalfOfTheGrowth() {
    assertThat(rule(10_000, 28, day -> day == 9 ? 290 : 10).spikeShare())
        .isEqualByComparingTo("0.5");
    assertThat(rule(10_000, 28, day -> day == 9 ? 290 : 10).pattern()).isEqualTo(STAIRCASE);
    assertThat(rule(10_000, 28, day -> day == 9 ? 289 : 10).pattern()).isEqualTo(STEADY);
  }

  @Test
  void spikesAreOneDayInFiveAtMost() {
    assertThat(rule(10_000, 30, day -> day % 5 == 0 ? 101 : 0).pattern()).isEqualTo(STAIRCASE);
    assertThat(rule(10_000, 30, day -> day % 5 == 0 || day == 1 ? 101 : 0).pattern())
        .isEqualTo(STEADY);
  }

  @Test
  void aSpikeIsMoreThanThreeDeviationsAboveTheMedian() {
    assertThat(rule(2_000, 30, day -> day < 6 ? 4 : 0).spikes()).isEqualTo(6);
    assertThat(rule(2_000, 30, day -> day < 6 ? 4 : 0).pattern()).isEqualTo(STAIRCASE);
    assertThat(rule(2_000, 30, day -> day < 8 ? 3 : 0).spikes()).isZero();
    assertThat(rule(2_000, 30, day -> day < 8 ? 3 : 0).pattern()).isEqualTo(STEADY);
  }

  @Test
  void betterWeekendsAreARhythmAndNoStaircase() {
    assertThat(rule(10_000, 28, day -> day % 7 > 4 ? 90 : 10).pattern()).isEqualTo(STEADY);
  }

  @Test
  void anOddDayDoesNotMoveWhatIsUsual() {
    PatternRule rule = rule(10_000, 60, day -> day == 30 ? 5_000 : 20 + day % 3);
    assertThat(rule.pattern()).isEqualTo(STAIRCASE);
    assertThat(rule.spikes()).isEqualTo(1);
  }

  @Test
  void lessThanOnePercentInFourWeeksIsFlat() {
    assertThat(rule(10_000, 28, day -> day == 0 ? 99 : 0).pattern()).isEqualTo(FLAT);
    assertThat(rule(10_000, 28, day -> day < 25 ? 4 : 0).pattern()).isEqualTo(STEADY);
    assertThat(rule(10_000, 56, day -> day < 50 ? 4 : -1).pattern()).isEqualTo(FLAT);
    assertThat(rule(10_000, 56, day -> day < 50 ? 4 : 0).pattern()).isEqualTo(STEADY);
    assertThat(rule(10_000, 28, day -> day == 0 ? -99 : 0).pattern()).isEqualTo(FLAT);
  }

  @Test
  void onePercentLessInFourWeeksIsADecline() {
    assertThat(rule(10_000, 28, day -> day == 0 ? -100 : 0).pattern()).isEqualTo(DECLINING);
    assertThat(rule(10_000, 28, day -> -20).pattern()).isEqualTo(DECLINING);
  }

  @Test
  void fewerThanFourWeeksAreTooShort() {
    assertThat(rule(10_000, 27, day -> 20).reason()).isEqualTo(UnknownReason.TOO_SHORT);
    assertThat(rule(10_000, 28, day -> 20).reason()).isNull();
  }

  @Test
  void fewerThanTwoInThreeDaysAreTooSparse() {
    List<Level> levels = levels(10_000, 30, day -> 20);
    List<Level> enough = without(levels, 10);
    assertThat(PatternRule.of(enough).pattern()).isEqualTo(STEADY);
    assertThat(PatternRule.of(enough).measured()).isEqualTo(20);
    assertThat(PatternRule.of(without(levels, 11)).reason()).isEqualTo(UnknownReason.TOO_SPARSE);
  }

  @Test
  void aSpikeInAGapIsOneStill() {
    List<Level> levels = levels(10_000, 28, day -> day == 9 ? 600 : 1);
    levels.remove(9);
    levels.remove(9);
    PatternRule rule = PatternRule.of(levels);
    assertThat(rule.pattern()).isEqualTo(STAIRCASE);
    assertThat(rule.spikes()).isEqualTo(3);
  }

  @Test
  void aHandfulOfFollowersSaysNothing() {
    assertThat(rule(99, 28, day -> 1).reason()).isEqualTo(UnknownReason.TOO_FEW_FOLLOWERS);
    assertThat(rule(100, 28, day -> 1).pattern()).isEqualTo(STEADY);
    assertThat(rule(0, 28, day -> 1).reason()).isEqualTo(UnknownReason.TOO_FEW_FOLLOWERS);
  }

  @Test
  void roundedCountsMakeStepsOfTheirOwn() {
    assertThat(rule(10_000, 28, day -> day % 7 == 0 ? 100 : 0).reason())
        .isEqualTo(UnknownReason.ROUNDED);
    assertThat(rule(10_000, 28, day -> 0).pattern()).isEqualTo(FLAT);
    assertThat(rule(10_000, 28, day -> day == 3 ? -200 : 0).pattern()).isEqualTo(DECLINING);
  }

  @Test
  void oneDayIsNoGrowth() {
    assertThat(PatternRule.of(List.of()).reason()).isEqualTo(UnknownReason.NOT_MEASURED);
    assertThat(PatternRule.of(List.of(new Level(START, 10_000))).reason())
        .isEqualTo(UnknownReason.NOT_MEASURED);
  }

  private static PatternRule rule(long start, int days, IntToLongFunction gain) {
    return PatternRule.of(levels(start, days, gain));
  }

  static List<Level> levels(long start, int days, IntToLongFunction gain) {
    List<Level> levels = new ArrayList<>(List.of(new Level(START, start)));
    for (int day = 0; day < days; day++) {
      levels.add(
          new Level(START.plusDays(day + 1L), levels.get(day).followers() + gain.applyAsLong(day)));
    }
    return levels;
  }

  /** Every second of the inner days is missing, so many. */
  private static List<Level> without(List<Level> levels, int missing) {
    List<Integer> gone = IntStream.range(0, missing).map(n -> 1 + 2 * n).boxed().toList();
    return IntStream.range(0, levels.size())
        .filter(n -> !gone.contains(n))
        .mapToObj(levels::get)
        .toList();
  }
}
