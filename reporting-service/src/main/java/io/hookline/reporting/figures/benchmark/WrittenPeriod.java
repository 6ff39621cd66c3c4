package io.hookline.reporting.figures.benchmark;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as tables write it: 2025, Q4 2025, 2025-Q4, H1 2025, 2025-11, two days with a slash. */
record WrittenPeriod(LocalDate from, LocalDate to) {

  private static final String YEAR = "(20\\d\\d)";
  private static final Pattern PART =
      Pattern.compile("([QH])\\s?([1-4])[\\s/,'-]*" + YEAR, Pattern.CASE_INSENSITIVE);
  private static final Pattern PART_LAST =
      Pattern.compile(YEAR + "[\\s/,'-]*([QH])\\s?([1-4])", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH = Pattern.compile(YEAR + "-(\\d\\d)");
  private static final Pattern DAYS =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\s*(?:/|–|\\s-\\s|to)\\s*(\\d{4}-\\d\\d-\\d\\d)");

  static Optional<WrittenPeriod> of(String written) {
    String said = written.strip();
    try {
      if (said.matches(YEAR)) {
        return Optional.of(months(Integer.parseInt(said), 1, 12));
      }
      Matcher part = PART.matcher(said);
      if (part.matches()) {
        return part(part.group(1), part.group(2), part.group(3));
      }
      Matcher last = PART_LAST.matcher(said);
      if (last.matches()) {
        return part(last.group(2), last.group(3), last.group(1));
      }
      Matcher month = MONTH.matcher(said);
      if (month.matches()) {
        int number = Integer.parseInt(month.group(2));
        return Optional.of(months(Integer.parseInt(month.group(1)), number, number));
      }
      Matcher days = DAYS.matcher(said);
      return days.matches()
          ? Optional.of(
              new WrittenPeriod(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<WrittenPeriod> part(String kind, String number, String year) {
    int length = kind.equalsIgnoreCase("Q") ? 3 : 6;
    int last = Integer.parseInt(number) * length;
    return last > 12
        ? Optional.empty()
        : Optional.of(months(Integer.parseInt(year), last - length + 1, last));
  }

  private static WrittenPeriod months(int year, int first, int last) {
    return new WrittenPeriod(
        YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
  }
}
