package io.hookline.content.calendar;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A week of ISO 8601, Monday to Sunday; week 1 is the one with the year's first Thursday. */
public record IsoWeek(LocalDate monday) implements Comparable<IsoWeek> {

  public static final String PATTERN = "\\d{4}-W\\d{2}";
  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-W(\\d{2})");

  /** The week of this day. */
  public static IsoWeek of(LocalDate day) {
    return new IsoWeek(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  /** Reads {@code 2026-W48}; empty for anything else, and for a week that the year has not. */
  public static Optional<IsoWeek> parse(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int week = Integer.parseInt(written.group(2));
    try {
      LocalDate fourth = LocalDate.parse(written.group(1) + "-01-04");
      IsoWeek found = of(fourth).plus(week - 1L);
      return Optional.of(found).filter(it -> it.toString().equals(text));
    } catch (DateTimeParseException impossible) {
      return Optional.empty();
    }
  }

  public IsoWeek plus(long weeks) {
    return new IsoWeek(monday.plusWeeks(weeks));
  }

  public LocalDate day(DayOfWeek weekday) {
    return monday.plusDays(weekday.getValue() - 1L);
  }

  public LocalDate sunday() {
    return monday.plusDays(6);
  }

  /** This week and those after it, up to the other. */
  public Stream<IsoWeek> to(IsoWeek last) {
    long weeks = ChronoUnit.WEEKS.between(monday, last.monday) + 1;
    return Stream.iterate(this, week -> week.plus(1)).limit(Math.max(0, weeks));
  }

  @Override
  public int compareTo(IsoWeek other) {
    return monday.compareTo(other.monday);
  }

  /** {@code 2026-W48}. */
  @JsonValue
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
