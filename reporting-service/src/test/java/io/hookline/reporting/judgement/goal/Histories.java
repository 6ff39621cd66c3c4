package io.hookline.reporting.judgement.goal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Histories that tests begin with. */
final class Histories {

  /** A Sunday: the eight weeks before it begin on Mondays. */
  static final LocalDate LAST = LocalDate.of(2026, 11, 22);

  private Histories() {}

  /**
   * @param value of a day; null where nobody told
   */
  static History of(int days, Function<LocalDate, Number> value) {
    return History.of(days(days, value, day -> null));
  }

  static History rate(
      int days, Function<LocalDate, Number> numerator, Function<LocalDate, Number> denominator) {
    return History.of(days(days, numerator, denominator));
  }

  private static List<DayValue> days(
      int days, Function<LocalDate, Number> value, Function<LocalDate, Number> denominator) {
    return IntStream.range(0, days)
        .mapToObj(i -> LAST.minusDays(days - 1L - i))
        .map(day -> new DayValue(day, number(value.apply(day)), number(denominator.apply(day))))
        .toList();
  }

  private static Double number(Number told) {
    return told == null ? null : told.doubleValue();
  }
}
