package io.hookline.reporting.judgement.anomaly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class OddDaysTest {

  private static final LocalDate FIRST = LocalDate.parse("2026-03-02");
  private static final int HISTORIES = 1_000;
  private static final int DAYS = 120;

  /** Quiet and busy brands, even and uneven weeks, little and much scatter, gaps. */
  private static List<KnownDay> stationary(Random random) {
    double mean = Math.exp(2 + random.nextDouble() * 9);
    double scatter = 0.1 + random.nextDouble() * 0.6;
    double weekend = 0.4 + random.nextDouble() * 1.2;
    double gaps = random.nextDouble() * 0.1;
    return days(
        random,
        gaps,
        day -> {
          double level = mean * (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 ? weekend : 1);
          double drawn = level * Math.exp(scatter * random.nextGaussian());
          return Math.max(0, Math.round(drawn + Math.sqrt(drawn) * random.nextGaussian()));
        });
  }

  private static List<KnownDay> days(
      Random random, double gaps, ToDoubleFunction<LocalDate> value) {
    List<KnownDay> days = new ArrayList<>();
    for (int n = 0; n < DAYS; n++) {
      LocalDate day = FIRST.plusDays(n);
      double figure = value.applyAsDouble(day);
      if (random.nextDouble() >= gaps) {
        days.add(new KnownDay(day, figure));
      }
    }
    return days;
  }

  private static OddDays.Findings all(Scale scale, List<KnownDay> days) {
    return OddDays.between(FIRST, FIRST.plusDays(DAYS), scale, days);
  }

  @Test
  void ofAThousandDaysWithoutAnythingOddFewAreCalledOdd() {
    int judged = 0;
    int odd = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      OddDays.Findings findings = all(Scale.LOG, stationary(new Random(seed)));
      judged += findings.judged();
      odd += findings.odd().size();
    }
    assertThat(judged).isGreaterThan(80_000);
    assertThat((double) odd / judged).isLessThan(0.004);
  }

  @Test
  void ofRatesFewAreCalledOddToo() {
    int judged = 0;
    int odd = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      double mean = 0.01 + random.nextDouble() * 0.1;
      double scatter = 0.05 + random.nextDouble() * 0.3;
      List<KnownDay> days =
          days(random, 0.05, day -> Math.max(0, mean * (1 + scatter * random.nextGaussian())));
      OddDays.Findings findings = all(Scale.PLAIN, days);
      judged += findings.judged();
      odd += findings.odd().size();
    }
    assertThat((double) odd / judged).isLessThan(0.004);
  }

  /** One view in 500 does something: none, one or five of them are chance. */
  @Test
  void ofSharesOfFewViewsFewAreCalledOddToo() {
    int judged = 0;
    int odd = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      List<KnownDay> days = new ArrayList<>();
      for (int n = 0; n < DAYS; n++) {
        int views = 100 + random.nextInt(800);
        int did = 0;
        for (int view = 0; view < views; view++) {
          did += random.nextInt(500) == 0 ? 1 : 0;
        }
        days.add(new KnownDay(FIRST.plusDays(n), (double) did / views, (double) views));
      }
      OddDays.Findings findings = all(Scale.PLAIN, days);
      judged += findings.judged();
      odd += findings.odd().size();
    }
    assertThat((double) odd / judged).isLessThan(0.004);
  }

  @Test
  void plantedSpikesAndDropsAreFound() {
    int found = 0;
    for (int seed = 0; seed < HISTORIES; seed++) {
      Random random = new Random(seed);
      double scatter = 0.1 + random.nextDouble() * 0.15;
      LocalDate planted = FIRST.plusDays(60 + random.nextInt(50));
      double times = random.nextBoolean() ? 4 : 0.2;
      List<KnownDay> days =
          days(
              random,
              0,
              day ->
                  Math.round(
                      5_000
                          * Math.exp(scatter * random.nextGaussian())
                          * (day.equals(planted) ? times : 1)));
      found +=
          all(Scale.LOG, days).odd().stream().anyMatch(odd -> odd.day().day().equals(planted))
              ? 1
              : 0;
    }
    assertThat(found).as("of %d", HISTORIES).isGreaterThanOrEqualTo(980);
  }

  @Test
  void aQuietSundayIsNotOddWhereSundaysAreQuiet() {
    Random random = new Random(1);
    List<KnownDay> days =
        days(
            random,
            0,
            day ->
                (day.getDayOfWeek() == DayOfWeek.SUNDAY ? 100 : 10_000)
                    * (1 + 0.05 * random.nextGaussian()));
    assertThat(all(Scale.LOG, days).odd()).noneMatch(odd -> odd.range().byWeekday());
  }

  @Test
  void aBusySundayIsOddWhereSundaysAreQuiet() {
    Random random = new Random(1);
    LocalDate busy = LocalDate.parse("2026-06-14");
    List<KnownDay> days =
        days(
            random,
            0,
            day ->
                (day.getDayOfWeek() == DayOfWeek.SUNDAY && !day.equals(busy) ? 100 : 10_000)
                    * (1 + 0.05 * random.nextGaussian()));
    assertThat(all(Scale.LOG, days).odd())
        .anySatisfy(odd -> assertThat(odd.day().day()).isEqualTo(busy));
  }

  @Test
  void withoutEnoughDaysNothingIsSaid() {
    List<KnownDay> days = new ArrayList<>();
    for (int n = 0; n < UsualRange.LEAST_DAYS; n++) {
      days.add(new KnownDay(FIRST.plusDays(n), n == 20 ? 1_000_000 : 10));
    }
    OddDays.Findings findings = all(Scale.LOG, days);
    assertThat(findings.odd()).isEmpty();
    assertThat(findings.judged()).isZero();
    assertThat(findings.tooEarly()).isEqualTo(21);
  }

  @Test
  void daysThatAreAllAlikeDoNotMakeEveryOtherOneOdd() {
    List<KnownDay> days = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      days.add(new KnownDay(FIRST.plusDays(n), n == 59 ? 3 : 1));
    }
    assertThat(all(Scale.LOG, days).odd()).isEmpty();
  }

  @Test
  void aWeekOfSpikesDoesNotHideTheNextOne() {
    Random random = new Random(3);
    List<KnownDay> days =
        days(
            random,
            0,
            day ->
                1_000
                    * (1 + 0.1 * random.nextGaussian())
                    * (day.isAfter(FIRST.plusDays(70)) && day.isBefore(FIRST.plusDays(78))
                        ? 5
                        : 1));
    assertThat(all(Scale.LOG, days).odd()).hasSizeBetween(7, 9);
  }
}
