package io.hookline.attribution.credit.unknown;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Into what a period is cut. */
enum Span {
  DAY,
  /** From Monday to Sunday. */
  WEEK;

  /** The first day of the span that the day is in. */
  LocalDate first(LocalDate day) {
    return this == DAY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  LocalDate last(LocalDate first) {
    return this == DAY ? first : first.plusDays(6);
  }
}
