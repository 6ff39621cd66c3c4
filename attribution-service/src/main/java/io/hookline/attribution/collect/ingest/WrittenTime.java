package io.hookline.attribution.collect.ingest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An instant as others write it: Unix seconds, or ISO 8601 in every spelling. */
public final class WrittenTime {

  private static final Pattern SECONDS =
      Pattern.compile("[-+]?\\d{1,18}(\\.\\d{0,18})?([eE]\\+?\\d{1,2})?");

  /** Without an offset it is UTC, as TikTok's own times are. */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})([-/]?)(\\d\\d)\\2(\\d\\d)[T ](\\d\\d):?(\\d\\d)(?::?(\\d\\d)(?:[.,](\\d{1,9})\\d*)?)?"
              + " ?(?:Z|UTC|GMT|([-+\\u2212]\\d\\d)(?::?(\\d\\d))?)?",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 50;

  /** Years beyond 9999 are milliseconds or worse; the caller finds them in the future. */
  private static final BigDecimal LAST = BigDecimal.valueOf(253_402_300_799L);

  private WrittenTime() {}

  /** Empty for what is no time. */
  public static Optional<Instant> read(String text) {
    try {
      if (text.length() <= LONGEST) {
        if (SECONDS.matcher(text).matches()) {
          return Optional.of(
              Instant.ofEpochSecond(new BigDecimal(text).min(LAST).longValueExact()));
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
          return Optional.of(instant(iso));
        }
      }
    } catch (DateTimeException | ArithmeticException unreadable) {
      // A date that the calendar has not, or half a second.
    }
    return Optional.empty();
  }

  private static Instant instant(Matcher iso) {
    String fraction = iso.group(8);
    int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    return LocalDateTime.of(
            number(iso, 1),
            number(iso, 3),
            number(iso, 4),
            number(iso, 5),
            number(iso, 6),
            iso.group(7) == null ? 0 : number(iso, 7),
            nanos)
        .toInstant(offset(iso));
  }

  private static ZoneOffset offset(Matcher iso) {
    if (iso.group(9) == null) {
      return ZoneOffset.UTC;
    }
    int sign = iso.group(9).charAt(0) == '+' ? 1 : -1;
    int hours = Integer.parseInt(iso.group(9).substring(1));
    int minutes = iso.group(10) == null ? 0 : number(iso, 10);
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private static int number(Matcher iso, int group) {
    return Integer.parseInt(iso.group(group));
  }
}
