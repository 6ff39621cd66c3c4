package io.hookline.content.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -999999999-01-01, to",
        "-, +999999999-12-31, to",
        "+999999999-12-31, -, from",
        "-999999999-01-01, -, from",
        "-999999999-01-01, +999999999-12-31, from",
        "1999-12-31, 2000-01-02, from",
        "2099-12-31, 2100-01-01, to",
        "2026-11-28, 2026-11-27, to",
        "2026-11-28, 2027-11-28, to"
      })
  void whatIsOutOfReachIsRefused(LocalDate from, LocalDate to, String field) {
    assertThatThrownBy(() -> Days.asked(from, to, TODAY, 7, 92))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
              assertThat(problem.violations()).extracting("field").containsExactly(field);
            });
  }

  @Test
  void asManyAsIsUsualAtTheEndsOfTheCalendarToo() {
    assertThat(Days.asked(null, null, TODAY, 7, 92)).isEqualTo(new Days(TODAY, TODAY.plusDays(6)));
    assertThat(Days.asked(null, TODAY, TODAY, 7, 92))
        .isEqualTo(new Days(TODAY.minusDays(6), TODAY));
    assertThat(Days.asked(null, Days.EARLIEST, TODAY, 7, 92).count()).isOne();
    assertThat(Days.asked(Days.LATEST, null, TODAY, 7, 92).count()).isOne();
  }
}
