package io.hookline.content.produce.calendarfeed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something in a calendar.
 *
 * @param uid the same in every edition of the calendar
 * @param revision grows with every change
 * @param allDay the day of something without a time; start and end are null then
 * @param busy whether it takes somebody's time
 * @param cancelled whether it is shown as not taking place
 */
record Entry(
    String uid,
    long revision,
    Instant changedAt,
    LocalDate allDay,
    Instant start,
    Instant end,
    String summary,
    String description,
    String location,
    String category,
    boolean busy,
    boolean cancelled) {

  static Entry at(
      String uid, long revision, Instant changedAt, Instant start, Instant end, String summary) {
    return new Entry(
        uid, revision, changedAt, null, start, end, summary, null, null, null, true, false);
  }

  static Entry on(String uid, long revision, Instant changedAt, LocalDate day, String summary) {
    return new Entry(
        uid, revision, changedAt, day, null, null, summary, null, null, null, true, false);
  }

  Entry with(String text, String place, String kind) {
    return new Entry(
        uid, revision, changedAt, allDay, start, end, summary, text, place, kind, busy, cancelled);
  }

  Entry as(boolean takesTime, boolean off) {
    return new Entry(
        uid,
        revision,
        changedAt,
        allDay,
        start,
        end,
        summary,
        description,
        location,
        category,
        takesTime,
        off);
  }
}
