package io.hookline.reporting.figures.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How a period is cut; weeks begin on Mondays, the first and the last may be shorter. */
public enum Granularity {
  DAY {
    @Override
    LocalDate next(LocalDate day) {
      return day.plusDays(1);
    }
  },
  WEEK {
    @Override
    LocalDate next(LocalDate day) {
      return day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
  },
  MONTH {
    @Override
    LocalDate next(LocalDate day) {
      return day.with(TemporalAdjusters.firstDayOfNextMonth());
    }
  };

  /** Whether the days are all of a day, week or month. */
  boolean isWhole(Days days) {
    return next(days.from()).equals(days.to().plusDays(1))
        && next(days.from().minusDays(1)).equals(days.from());
  }

  /** The first day of the part that follows the one that the day is in. */
  abstract LocalDate next(LocalDate day);
}
