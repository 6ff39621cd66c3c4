package io.hookline.reporting.figures.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelativeDaysTest {

  @ParameterizedTest
  @CsvSource({
    "TODAY, 2026-11-22, 2026-11-22",
    "YESTERDAY, 2026-11-21, 2026-11-21",
    "LAST_7_DAYS, 2026-11-15, 2026-11-21",
    "LAST_28_DAYS, 2026-10-25, 2026-11-21",
    "LAST_90_DAYS, 2026-08-24, 2026-11-21",
    "THIS_WEEK, 2026-11-16, 2026-11-22",
    "LAST_WEEK, 2026-11-09, 2026-11-15",
    "THIS_MONTH, 2026-11-01, 2026-11-22",
    "LAST_MONTH, 2026-10-01, 2026-10-31",
    "THIS_QUARTER, 2026-10-01, 2026-11-22",
    "LAST_QUARTER, 2026-07-01, 2026-09-30",
    "THIS_YEAR, 2026-01-01, 2026-11-22",
    "LAST_YEAR, 2025-01-01, 2025-12-31"
  })
  void onASundayInNovember(RelativeDays days, LocalDate from, LocalDate to) {
    assertThat(days.on(LocalDate.parse("2026-11-22"))).isEqualTo(new Days(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "LAST_MONTH, 2024-03-31, 2024-02-01, 2024-02-29",
    "LAST_QUARTER, 2026-01-01, 2025-10-01, 2025-12-31",
    "THIS_QUARTER, 2026-01-01, 2026-01-01, 2026-01-01",
    "LAST_WEEK, 2026-01-05, 2025-12-29, 2026-01-04",
    "LAST_QUARTER, 2026-12-31, 2026-07-01, 2026-09-30"
  })
  void atTheEdges(RelativeDays days, LocalDate today, LocalDate from, LocalDate to) {
    assertThat(days.on(today)).isEqualTo(new Days(from, to));
  }

  @ParameterizedTest
  @EnumSource
  void noneIsEmptyOrOfTheFuture(RelativeDays days) {
    for (LocalDate today = LocalDate.parse("2023-12-25");
        today.isBefore(LocalDate.parse("2025-01-08"));
        today = today.plusDays(1)) {
      Days found = days.on(today);
      assertThat(found.length()).isPositive();
      assertThat(found.to()).isBeforeOrEqualTo(today);
    }
  }

  @Test
  void lastMonthAndThisMonthMeet() {
    LocalDate today = LocalDate.parse("2026-03-31");
    assertThat(RelativeDays.LAST_MONTH.on(today).to().plusDays(1))
        .isEqualTo(RelativeDays.THIS_MONTH.on(today).from());
  }
}
