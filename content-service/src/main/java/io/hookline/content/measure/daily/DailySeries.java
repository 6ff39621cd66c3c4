package io.hookline.content.measure.daily;

import io.hookline.content.calendar.BrandCalendar;
import io.hookline.content.calendar.Days;
import io.hookline.content.measure.daily.Standing.Value;
import io.hookline.content.measure.snapshot.Counter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A post's counters day by day. What a day gained is what stood at its end less what stood when the
 * counter was told before. So what the days gained adds up to what the period gained, whichever
 * days nobody told anything of: the next day that is told of holds what came in since.
 */
final class DailySeries {

  private final BrandCalendar calendar;
  private final Days asked;
  private final Instant publishedAt;
  private final Standing standing;

  /** What each counter stood at when it was told before, and what it was told first. */
  private final Map<Counter, Value> before = new EnumMap<>(Counter.class);

  private final Map<Counter, Value> first = new EnumMap<>(Counter.class);

  /**
   * Of a post.
   *
   * @param standing when the first day began
   */
  DailySeries(BrandCalendar calendar, Days asked, Instant publishedAt, Standing standing) {
    this.calendar = calendar;
    this.asked = asked;
    this.publishedAt = publishedAt;
    this.standing = standing;
  }

  /** What a day gained. */
  record Day(LocalDate day, Gain gain) {}

  /**
   * The days that were asked for, and what they gained together.
   *
   * @param days those on which the post was out
   */
  record Series(List<Day> days, Gain whole) {

    /** Of a post that is not out. */
    static final Series NONE =
        new Series(List.of(), Gain.of(Instant.MIN, true, Map.of(), Map.of(), Map.of()));
  }

  /**
   * Works them out.
   *
   * @param readings of the days, by their weight
   */
  Series of(List<Reading> readings) {
    Instant begin = calendar.beginOf(asked.from());
    int next = 0;
    Map<Counter, Value> atBegin = standing.values();
    before.putAll(atBegin);
    List<Day> days = new ArrayList<>();
    for (LocalDate day = firstDay(); !day.isAfter(asked.to()); day = day.plusDays(1)) {
      Instant end = calendar.beginOf(day.plusDays(1));
      for (; next < readings.size() && isBefore(readings.get(next), end); next++) {
        standing.add(readings.get(next));
        readings.get(next).told().keySet().forEach(this::noteFirst);
      }
      days.add(new Day(day, day(calendar.beginOf(day))));
    }
    return new Series(days, Gain.of(begin, isOut(begin), atBegin, first, standing.values()));
  }

  private static boolean isBefore(Reading reading, Instant end) {
    return reading.capturedAt().isBefore(end);
  }

  /** Nobody has seen a post before it is out. */
  private boolean isOut(Instant begin) {
    return !publishedAt.isBefore(begin);
  }

  private void noteFirst(Counter counter) {
    first.merge(counter, standing.value(counter), Value::earlier);
  }

  private Gain day(Instant begin) {
    Map<Counter, Value> end = standing.values();
    Gain gain = Gain.of(begin, isOut(calendar.beginOf(asked.from())), before, first, end);
    gain.stood().keySet().forEach(counter -> before.put(counter, end.get(counter)));
    return gain;
  }

  private LocalDate firstDay() {
    LocalDate out = calendar.dayOf(publishedAt);
    return out.isAfter(asked.from()) ? out : asked.from();
  }
}
