package io.hookline.reporting.judgement.goal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Which part of a week's value each weekday brings.
 *
 * @param shares from Monday, together 1
 * @param seen whether it was seen in the history; else each day brings the same
 */
record WeekdayPattern(double[] shares, boolean seen) {

  private static final int WEEK = 7;

  /** Days of a week that must be told of: of a file a week, every day but one would be nothing. */
  private static final int LEAST_DAYS = 5;

  static WeekdayPattern of(History history) {
    double[] sums = new double[WEEK];
    long told = history.weeks().stream().filter(week -> week.known() >= LEAST_DAYS).count();
    history.weeks().stream()
        .flatMap(week -> week.days().stream())
        .filter(DayValue::isKnown)
        .forEach(day -> sums[place(day.day())] += day.value());
    // A weekday of which more was taken away than came does not take time back.
    double total = Arrays.stream(sums).map(sum -> Math.max(0, sum)).sum();
    if (told < History.LEAST_WEEKS || told < history.weeks().size() || total <= 0) {
      return linear();
    }
    return new WeekdayPattern(
        Arrays.stream(sums).map(sum -> Math.max(0, sum) / total).toArray(), true);
  }

  static WeekdayPattern linear() {
    double[] same = new double[WEEK];
    Arrays.fill(same, 1.0 / WEEK);
    return new WeekdayPattern(same, false);
  }

  /** How many weeks' worth the days are, both included; 0 where the last is before the first. */
  double weeks(LocalDate first, LocalDate last) {
    return last.isBefore(first)
        ? 0
        : Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
            .mapToDouble(day -> shares[place(day)])
            .sum();
  }

  private static int place(LocalDate day) {
    return day.getDayOfWeek().getValue() - 1;
  }
}
