package io.hookline.content.measure.networkfile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Set;

/**
 * A date as it stands in a cell: perhaps without a year, perhaps with two numbers of which either
 * can be the month.
 *
 * @param year 0 where none is written
 * @param order how its numbers were told apart; {@link Order#OPEN} where they cannot be, and month
 *     and day are then as if the month stood first
 * @param time null where none is written
 * @param offset null where none is written
 * @param languages that write so; empty where digits alone tell nothing
 * @param form as a pattern of {@code DateTimeFormatter}, to show
 */
record WrittenDate(
    int year,
    int month,
    int day,
    Order order,
    LocalTime time,
    ZoneOffset offset,
    Set<String> languages,
    String form) {

  enum Order {
    /** The month is named, or the year stands in front. */
    NAMED,
    MONTH_FIRST,
    DAY_FIRST,
    OPEN
  }

  static WrittenDate of(LocalDate date, LocalTime time, boolean withYear, String form) {
    return new WrittenDate(
        withYear ? date.getYear() : 0,
        date.getMonthValue(),
        date.getDayOfMonth(),
        Order.NAMED,
        time,
        null,
        Set.of(),
        form);
  }

  WrittenDate at(LocalTime clock, ZoneOffset shift) {
    String shown = clock == null ? form : form + " HH:mm";
    return new WrittenDate(year, month, day, order, clock, shift, languages, shown);
  }

  /** With the numbers told apart. */
  WrittenDate ordered(Order found) {
    if (order != Order.OPEN || found == Order.OPEN) {
      return this;
    }
    boolean swap = found == Order.DAY_FIRST;
    String shown = swap ? form.replace("M/d", "d/M").replace("M-d", "d-M") : form;
    return new WrittenDate(
        year, swap ? day : month, swap ? month : day, found, time, offset, languages, shown);
  }

  boolean hasYear() {
    return year > 0;
  }

  /** February has a 29th here, as the year is not known yet. */
  MonthDay monthDay() {
    return MonthDay.of(month, day);
  }

  /** Null where the year has no such day. */
  LocalDate in(int ofYear) {
    try {
      return LocalDate.of(ofYear, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
