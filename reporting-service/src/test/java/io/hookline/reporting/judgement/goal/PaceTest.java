package io.hookline.reporting.judgement.goal;

import static io.hookline.reporting.judgement.goal.Histories.LAST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PaceTest {

  private static final LocalDate MONDAY = LAST.plusDays(1);

  private static Target target(Shape shape, String value) {
    return new Target(
        shape, Direction.AT_LEAST, new BigDecimal(value), MONDAY, MONDAY.plusDays(27));
  }

  private static Stands through(LocalDate day, String start) {
    return new Stands(
        day,
        BigDecimal.TEN,
        null,
        null,
        BigDecimal.ONE,
        start == null ? null : new BigDecimal(start));
  }

  private static WeekdayPattern sundays() {
    return WeekdayPattern.of(
        Histories.of(56, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 400 : 100));
  }

  @Test
  void whatAddsUpIsProratedByTheWeekdaysParts() {
    Pace pace = Pace.of(target(Shape.FLOW, "4000"), through(MONDAY.plusDays(5), null), sundays());
    assertThat(pace.method()).isEqualTo(Pace.Method.WEEKDAY_PATTERN);
    assertThat(pace.expected()).isEqualByComparingTo("600");
    assertThat(
            Pace.of(target(Shape.FLOW, "4000"), through(MONDAY.plusDays(6), null), sundays())
                .expected())
        .isEqualByComparingTo("1000");
  }

  @Test
  void withoutAPatternEachDayIsTheSame() {
    Pace pace =
        Pace.of(
            target(Shape.FLOW, "2800"), through(MONDAY.plusDays(6), null), WeekdayPattern.linear());
    assertThat(pace.method()).isEqualTo(Pace.Method.LINEAR);
    assertThat(pace.expected()).isEqualByComparingTo("700");
    assertThat(pace.elapsed()).isEqualByComparingTo("0.25");
  }

  @Test
  void aLevelRisesFromWhatStood() {
    Pace pace =
        Pace.of(target(Shape.LEVEL, "14000"), through(MONDAY.plusDays(13), "10000"), sundays());
    assertThat(pace.method()).isEqualTo(Pace.Method.LINEAR);
    assertThat(pace.expected()).isEqualByComparingTo("12000");
    assertThat(Pace.of(target(Shape.LEVEL, "14000"), through(MONDAY, null), sundays()).expected())
        .isNull();
  }

  @Test
  void aRateShouldBeWhereItIsToBe() {
    Pace pace = Pace.of(target(Shape.RATE, "0.05"), through(MONDAY, null), sundays());
    assertThat(pace.method()).isEqualTo(Pace.Method.VALUE_SO_FAR);
    assertThat(pace.expected()).isEqualByComparingTo("0.05");
  }

  @Test
  void allIsExpectedWhenThePeriodIsOver() {
    assertThat(
            Pace.of(target(Shape.FLOW, "4000"), through(MONDAY.plusDays(27), null), sundays())
                .expected())
        .isEqualByComparingTo("4000");
  }

  /** Every Sunday brings all: a period without one is prorated evenly instead of by nothing. */
  @Test
  void aPeriodOfDaysThatBringNothingHasNoPattern() {
    WeekdayPattern pattern =
        WeekdayPattern.of(
            Histories.of(56, day -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 400 : 0));
    Target week =
        new Target(Shape.FLOW, Direction.AT_LEAST, BigDecimal.TEN, MONDAY, MONDAY.plusDays(4));
    assertThat(Pace.of(week, through(MONDAY, null), pattern).elapsed()).isEqualByComparingTo("0.2");
  }
}
