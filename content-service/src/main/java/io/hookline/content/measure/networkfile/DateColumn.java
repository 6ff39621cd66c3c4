package io.hookline.content.measure.networkfile;

import io.hookline.content.measure.networkfile.WrittenDate.Order;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

/** What the dates of a column have in common. */
final class DateColumn {

  /** Days between an id's instant and the date of its publication, that are one and the same. */
  private static final int NEAR = 2;

  private final DaySeries asMonthFirst = new DaySeries();
  private final DaySeries asDayFirst = new DaySeries();
  private final Dated monthFirstDays = new Dated();
  private final Dated dayFirstDays = new Dated();
  private Set<String> languages;
  private String form;
  private int monthFirst;
  private int dayFirst;
  private int open;
  private int idsMonthFirst;
  private int idsDayFirst;

  /**
   * @param byId when the row's video was uploaded, by its id; null if it does not tell
   */
  void add(WrittenDate date, Instant byId) {
    form = form == null ? date.form() : form;
    if (!date.languages().isEmpty()) {
      Set<String> both = new TreeSet<>(languages == null ? date.languages() : languages);
      both.retainAll(date.languages());
      languages = both.isEmpty() ? languages : both;
    }
    monthFirst += date.order() == Order.MONTH_FIRST ? 1 : 0;
    dayFirst += date.order() == Order.DAY_FIRST ? 1 : 0;
    open += date.order() == Order.OPEN ? 1 : 0;
    WrittenDate one = date.ordered(Order.MONTH_FIRST);
    WrittenDate other = date.ordered(Order.DAY_FIRST);
    track(one, asMonthFirst, monthFirstDays);
    track(other, asDayFirst, dayFirstDays);
    if (byId != null && date.order() == Order.OPEN) {
      idsMonthFirst += isNear(one, byId) ? 1 : 0;
      idsDayFirst += isNear(other, byId) ? 1 : 0;
    }
  }

  private static void track(WrittenDate date, DaySeries series, Dated days) {
    if (date.hasYear()) {
      days.add(date.in(date.year()));
    } else {
      series.add(date.monthDay());
    }
  }

  private static boolean isNear(WrittenDate date, Instant byId) {
    LocalDate uploaded = byId.atOffset(ZoneOffset.UTC).toLocalDate();
    LocalDate written = date.in(date.hasYear() ? date.year() : uploaded.getYear());
    return written != null && Math.abs(written.toEpochDay() - uploaded.toEpochDay()) <= NEAR;
  }

  boolean isEmpty() {
    return form == null;
  }

  /** Empty where words tell none. */
  Set<String> languages() {
    return languages == null ? Set.of() : languages;
  }

  String form() {
    return form;
  }

  boolean hasOpen() {
    return open > 0;
  }

  /** Some dates can only have the month in front, and others only the day. */
  boolean isMixed() {
    return monthFirst > 0 && dayFirst > 0;
  }

  /** By what the dates themselves say; open where they do not. */
  Order order() {
    if (monthFirst > 0 || dayFirst > 0) {
      return isMixed() ? Order.OPEN : monthFirst > 0 ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }
    if (idsMonthFirst != idsDayFirst) {
      return idsMonthFirst > idsDayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
    }
    boolean steadyMonths = asMonthFirst.isDayByDay() || monthFirstDays.isDayByDay();
    boolean steadyDays = asDayFirst.isDayByDay() || dayFirstDays.isDayByDay();
    return steadyMonths == steadyDays
        ? Order.OPEN
        : steadyMonths ? Order.MONTH_FIRST : Order.DAY_FIRST;
  }

  DaySeries withoutYear(Order order) {
    return order == Order.DAY_FIRST ? asDayFirst : asMonthFirst;
  }

  /** Of the days that have a year; null without. */
  Period period(Order order) {
    return (order == Order.DAY_FIRST ? dayFirstDays : monthFirstDays).period();
  }

  /** Days with years. */
  private static final class Dated {

    private LocalDate from;
    private LocalDate to;
    private LocalDate before;
    private int steps;
    private int single;

    void add(LocalDate day) {
      if (day == null) {
        return;
      }
      if (before != null && !day.equals(before)) {
        steps++;
        single += Math.abs(day.toEpochDay() - before.toEpochDay()) == 1 ? 1 : 0;
      }
      before = day;
      from = from == null || day.isBefore(from) ? day : from;
      to = to == null || day.isAfter(to) ? day : to;
    }

    boolean isDayByDay() {
      return steps > 1 && single * 10 >= steps * 9;
    }

    Period period() {
      return from == null ? null : new Period(from, to);
    }
  }
}
