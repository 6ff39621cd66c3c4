package io.hookline.content.measure.networkfile;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Iterator;
import java.util.TreeSet;

/** Days without years in the order of a table, of which only what tells their years is kept. */
final class DaySeries {

  private static final int LEAP_YEAR = 2024;

  private final TreeSet<MonthDay> days = new TreeSet<>();
  private MonthDay first;
  private MonthDay last;
  private int rises;
  private int falls;
  private int steps;
  private int single;

  void add(MonthDay day) {
    days.add(day);
    if (last != null && !day.equals(last)) {
      steps++;
      single += isNext(last, day) || isNext(day, last) ? 1 : 0;
      rises += day.isAfter(last) ? 1 : 0;
      falls += day.isBefore(last) ? 1 : 0;
    }
    first = first == null ? day : first;
    last = day;
  }

  private static boolean isNext(MonthDay day, MonthDay next) {
    LocalDate after = day.atYear(LEAP_YEAR).plusDays(1);
    return MonthDay.from(after).equals(next)
        || MonthDay.from(after).equals(MonthDay.of(2, 29)) && next.equals(MonthDay.of(3, 1));
  }

  boolean isEmpty() {
    return first == null;
  }

  /** Whether nearly each row is of the day beside that of the row before. */
  boolean isDayByDay() {
    return steps > 1 && single * 10 >= steps * 9;
  }

  /** In which direction its days run; of two that are possible the one over fewer days. */
  YearPlan.Direction direction() {
    boolean up = falls == 0 || falls == 1 && !last.isAfter(first);
    boolean down = rises == 0 || rises == 1 && !last.isBefore(first);
    if (up && down) {
      return span(falls, first, last) <= span(rises, last, first)
          ? YearPlan.Direction.UP
          : YearPlan.Direction.DOWN;
    }
    return up ? YearPlan.Direction.UP : down ? YearPlan.Direction.DOWN : YearPlan.Direction.NONE;
  }

  private static long span(int years, MonthDay from, MonthDay to) {
    return to.atYear(LEAP_YEAR + years).toEpochDay() - from.atYear(LEAP_YEAR).toEpochDay();
  }

  MonthDay first(YearPlan.Direction direction) {
    return switch (direction) {
      case UP -> first;
      case DOWN -> last;
      case NONE -> edge(true);
    };
  }

  MonthDay latest(YearPlan.Direction direction) {
    return switch (direction) {
      case UP -> last;
      case DOWN -> first;
      case NONE -> edge(false);
    };
  }

  /** Whether the days run over a New Year, seen in this direction. */
  boolean crossesNewYear(YearPlan.Direction direction) {
    return switch (direction) {
      case UP -> falls > 0;
      case DOWN -> rises > 0;
      case NONE -> edge(true).isAfter(edge(false));
    };
  }

  boolean has(MonthDay day) {
    return days.contains(day);
  }

  /** Of days in no order: they begin behind the longest time of the year without one. */
  private MonthDay edge(boolean beginning) {
    Iterator<MonthDay> each = days.iterator();
    MonthDay before = days.last();
    MonthDay from = days.first();
    MonthDay to = before;
    long longest = 366 - span(0, days.first(), days.last());
    before = each.next();
    while (each.hasNext()) {
      MonthDay day = each.next();
      if (span(0, before, day) > longest) {
        longest = span(0, before, day);
        from = day;
        to = before;
      }
      before = day;
    }
    return beginning ? from : to;
  }
}
