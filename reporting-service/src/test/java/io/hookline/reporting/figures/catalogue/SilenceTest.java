package io.hookline.reporting.figures.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SilenceTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, -9, -3, -20, false",
    "NOTHING_SINCE_BEGIN, -9, -3, -20, true",
    "NOTHING_SINCE_BEGIN, -9, -3, -3, true",
    "NOTHING_SINCE_BEGIN, -9, -3, -2, false",
    "NOTHING_SINCE_BEGIN, -9, -3, , false",
    "NOTHING_SINCE_BEGIN, 0, 3, -20, true",
    "NOTHING_SINCE_BEGIN, 1, 3, -20, false",
    "NOTHING, -9, -3, , true",
    "NOTHING, 0, 3, , true",
    "NOTHING, 1, 3, , false",
    "NOTHING_EVER, 1, 3, , true"
  })
  void nothingToldIsZeroOrUnknown(
      Silence silence, int from, int to, Integer begin, boolean isZero) {
    LocalDate first = begin == null ? null : TODAY.plusDays(begin);
    assertThat(silence.isZero(TODAY.plusDays(from), TODAY.plusDays(to), first, TODAY))
        .isEqualTo(isZero);
  }

  /** Of what the read model writes down when it began, and of nothing else. */
  @Test
  void theseHaveABegin() {
    assertThat(Facts.values())
        .filteredOn(Facts::haveBegin)
        .containsExactlyInAnyOrder(
            Facts.COMMENTS,
            Facts.CREDITS,
            Facts.ORDERS,
            Facts.CLICKS,
            Facts.ADS,
            Facts.EARNINGS,
            Facts.TRAFFIC,
            Facts.SOLD_ITEMS,
            Facts.SOURCE_EVENTS,
            Facts.SOURCE_REFUSALS,
            Facts.SOURCE_IDENTIFIERS,
            Facts.SURVEY_ANSWERS,
            Facts.TAPS,
            Facts.UTM_FINDINGS);
  }
}
