package io.hookline.reporting.figures.query;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Days that go with the calendar. The last so many days are whole ones, up to yesterday; a week,
 * month, quarter or year that is not over goes up to today.
 */
public enum RelativeDays {
  TODAY,
  YESTERDAY,
  LAST_7_DAYS,
  LAST_28_DAYS,
  LAST_90_DAYS,
  THIS_WEEK,
  LAST_WEEK,
  THIS_MONTH,
  LAST_MONTH,
  THIS_QUARTER,
  LAST_QUARTER,
  THIS_YEAR,
  LAST_YEAR;

  /**
   * @param today in the brand's time zone
   */
  public Days on(LocalDate today) {
    return switch (this) {
      case TODAY -> new Days(today, today);
      case YESTERDAY -> last(1, today);
      case LAST_7_DAYS -> last(7, today);
      case LAST_28_DAYS -> last(28, today);
      case LAST_90_DAYS -> last(90, today);
      case THIS_WEEK -> new Days(monday(today), today);
      case LAST_WEEK -> until(monday(today), monday(today).minusWeeks(1));
      case THIS_MONTH -> new Days(month(today), today);
      case LAST_MONTH -> until(month(today), month(today).minusMonths(1));
      case THIS_QUARTER -> new Days(quarter(today), today);
      case LAST_QUARTER -> until(quarter(today), quarter(today).minusMonths(3));
      case THIS_YEAR -> new Days(year(today), today);
      case LAST_YEAR -> until(year(today), year(today).minusYears(1));
    };
  }

  private static Days last(int days, LocalDate today) {
    return new Days(today.minusDays(days), today.minusDays(1));
  }

  private static Days until(LocalDate end, LocalDate first) {
    return new Days(first, end.minusDays(1));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
  }

  private static LocalDate month(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  private static LocalDate quarter(LocalDate day) {
    return month(day).minusMonths((day.getMonthValue() - 1) % 3);
  }

  private static LocalDate year(LocalDate day) {
    return day.withDayOfYear(1);
  }
}
