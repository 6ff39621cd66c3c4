package io.hookline.attribution.collect.offline;

import io.hookline.attribution.collect.ingest.WrittenTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a sale was, as tills write it: an instant, or a day and a time by the till's own clock. A
 * day alone is its noon, so that it stays that day.
 */
final class SaleTime {

  private static final Pattern OFFSET =
      Pattern.compile(
          ".*\\d(?:Z| ?UTC| ?GMT| ?[-+\\u2212]\\d\\d:?(?:\\d\\d)?)", Pattern.CASE_INSENSITIVE);

  private static final Pattern LOCAL =
      Pattern.compile(
          "(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{2,4})"
              + "(?:[T, ]+(\\d{1,2})(?::(\\d\\d))?(?::(\\d\\d))?(?:[.]\\d+)?(?: ?([ap])\\.?m\\.?)?)?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SECONDS = Pattern.compile("\\d{9,13}(?:\\.\\d+)?");

  /** As Square's reports name them. */
  private static final Map<String, String> ZONES =
      Map.of(
          "eastern time (us & canada)", "America/New_York",
          "central time (us & canada)", "America/Chicago",
          "mountain time (us & canada)", "America/Denver",
          "pacific time (us & canada)", "America/Los_Angeles",
          "arizona", "America/Phoenix",
          "hawaii", "Pacific/Honolulu",
          "alaska", "America/Anchorage",
          "london", "Europe/London",
          "sydney", "Australia/Sydney",
          "tokyo", "Asia/Tokyo");

  private SaleTime() {}

  /** Why a time cannot be read. */
  static final class Unclear extends Exception {
    private static final long serialVersionUID = 1L;

    Unclear(String message) {
      super(message, null, false, false);
    }
  }

  /**
   * @param zone of a time without an offset
   * @param dayFirst whether 5/9/2026 is in September; null where nobody has said
   */
  static Instant read(String written, ZoneId zone, Boolean dayFirst) throws Unclear {
    if (SECONDS.matcher(written).matches() || OFFSET.matcher(written).matches()) {
      Optional<Instant> instant = WrittenTime.read(written);
      if (instant.isPresent()) {
        return instant.get();
      }
    }
    Matcher local = LOCAL.matcher(written);
    if (!local.matches()) {
      throw new Unclear("must be a time such as 2026-09-05T14:03:21Z or 2026-09-05 14:03");
    }
    try {
      return LocalDateTime.of(day(local, dayFirst), time(local)).atZone(zone).toInstant();
    } catch (DateTimeException none) {
      throw new Unclear("must be a time that the calendar has");
    }
  }

  private static LocalDate day(Matcher local, Boolean dayFirst) throws Unclear {
    int first = Integer.parseInt(local.group(1));
    int second = Integer.parseInt(local.group(3));
    int third = Integer.parseInt(local.group(4));
    if (local.group(1).length() == 4) {
      return LocalDate.of(first, second, third);
    }
    int year = third < 100 ? 2000 + third : third;
    boolean dots = local.group(2).equals(".");
    if (dayFirst == null && !dots && first <= 12 && second <= 12 && first != second) {
      throw new Unclear(
          "can be read in two ways: say in dateOrder whether it is DMY or MDY, or write"
              + " 2026-09-05");
    }
    boolean day = dots || (dayFirst == null ? first > 12 : dayFirst);
    return day ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second);
  }

  private static LocalTime time(Matcher local) {
    if (local.group(5) == null) {
      return LocalTime.NOON;
    }
    int hour = Integer.parseInt(local.group(5));
    if (local.group(8) != null) {
      hour = hour % 12 + (local.group(8).equalsIgnoreCase("p") ? 12 : 0);
    }
    return LocalTime.of(hour, number(local.group(6)), number(local.group(7)));
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** Empty for a zone that there is not. */
  static Optional<ZoneId> zone(String written) {
    try {
      return Optional.of(ZoneId.of(ZONES.getOrDefault(written.toLowerCase(Locale.ROOT), written)));
    } catch (DateTimeException unknown) {
      return Optional.empty();
    }
  }
}
