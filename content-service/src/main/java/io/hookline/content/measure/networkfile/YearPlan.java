package io.hookline.content.measure.networkfile;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * How the days of a table get their years.
 *
 * @param latest its latest day
 */
record YearPlan(Direction direction, boolean crossesNewYear, LocalDate latest) {

  enum Direction {
    UP,
    DOWN,
    /** The rows are in no order of time: each day is the last one of its name. */
    NONE
  }

  /** The first and the last day. */
  Period period(DaySeries days) {
    int back = crossesNewYear ? 1 : 0;
    return new Period(days.first(direction).atYear(latest.getYear() - back), latest);
  }

  Walk walk() {
    return new Walk();
  }

  /** From row to row. */
  final class Walk {

    private int year = latest.getYear() - (direction == Direction.UP && crossesNewYear ? 1 : 0);
    private MonthDay before;

    /** Null where the year has no such day. */
    LocalDate next(WrittenDate written) {
      MonthDay day = written.monthDay();
      if (direction == Direction.NONE) {
        boolean later = day.isAfter(MonthDay.from(latest));
        return written.in(later ? latest.getYear() - 1 : latest.getYear());
      }
      if (before != null) {
        year += direction == Direction.UP && day.isBefore(before) ? 1 : 0;
        year -= direction == Direction.DOWN && day.isAfter(before) ? 1 : 0;
      }
      before = day;
      return written.in(year);
    }
  }
}
