package io.hookline.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-28, 2026-W48",
    "2026-11-23, 2026-W48",
    "2026-11-29, 2026-W48",
    "2026-12-31, 2026-W53",
    "2027-01-03, 2026-W53",
    "2027-01-04, 2027-W01",
    "2024-12-30, 2025-W01"
  })
  void isNamedByItsThursday(LocalDate day, String week) {
    assertThat(IsoWeek.of(day)).hasToString(week);
    assertThat(IsoWeek.parse(week)).contains(IsoWeek.of(day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2027-W53", "2027-W00", "2027-W54", "2027-01-04", "27-W01", "2027W01", ""})
  void whatIsNoWeekIsNotRead(String text) {
    assertThat(IsoWeek.parse(text)).isEmpty();
  }

  @Test
  void goesFromMondayToSunday() {
    IsoWeek week = IsoWeek.of(LocalDate.of(2026, 11, 28));
    assertThat(week.day(DayOfWeek.MONDAY)).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(week.day(DayOfWeek.SUNDAY)).isEqualTo(week.sunday());
    assertThat(week.to(week.plus(2))).containsExactly(week, week.plus(1), week.plus(2));
    assertThat(week.to(week.plus(-1))).isEmpty();
  }
}
