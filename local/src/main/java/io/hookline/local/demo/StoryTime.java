package io.hookline.local.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;

/**
 * Days of a story, told from its end: {@code -40} is forty days before it, {@code w-9 TUE} the
 * Tuesday nine weeks before the present one, so that a rhythm of weeks is one whatever the day of
 * the start.
 *
 * @param today the day that the story ends with
 * @param zone where hours are read
 */
record StoryTime(LocalDate today, ZoneId zone) {

  static StoryTime of(Instant end, ZoneId zone) {
    return new StoryTime(LocalDate.ofInstant(end, ZoneOffset.UTC), zone);
  }

  /**
   * @param text a day and an hour, such as {@code w-9 TUE 18:30}
   */
  Instant at(String text) {
    int space = text.lastIndexOf(' ');
    LocalTime hour = LocalTime.parse(text.substring(space + 1));
    return day(text.substring(0, space)).atTime(hour).atZone(zone).toInstant();
  }

  LocalDate day(String text) {
    if (!text.startsWith("w")) {
      return today.plusDays(Integer.parseInt(text));
    }
    String[] parts = text.split(" ");
    DayOfWeek weekday =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> day.name().startsWith(parts[1]))
            .findFirst()
            .orElseThrow();
    return monday(parts[0]).with(TemporalAdjusters.nextOrSame(weekday));
  }

  /** A week by ISO 8601, such as {@code 2026-W39} for {@code w-9}. */
  String week(String text) {
    LocalDate monday = monday(text);
    return "%d-W%02d"
        .formatted(
            monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private LocalDate monday(String week) {
    return today
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .plusWeeks(Integer.parseInt(week.substring(1)));
  }
}
