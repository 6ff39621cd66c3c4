package io.hookline.kit.deprecation;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/**
 * What a {@link Deprecation} says, as headers and in words.
 *
 * @param since first day of the deprecation, in UTC
 * @param sunset first day on which the operation may be gone, in UTC
 * @param link what to use instead
 */
public record Notice(LocalDate since, LocalDate sunset, URI link) {

  /** RFC 9110's form of a date, in which the day always has two digits. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  public Notice {
    if (!sunset.isAfter(since)) {
      throw new IllegalArgumentException(
          "A sunset on %s leaves nobody time after %s".formatted(sunset, since));
    }
  }

  /**
   * @throws IllegalArgumentException when a date is none, or the sunset is not after the beginning
   */
  public static Notice of(String since, String sunset, String link) {
    try {
      return new Notice(LocalDate.parse(since), LocalDate.parse(sunset), URI.create(link));
    } catch (DateTimeParseException notADate) {
      throw new IllegalArgumentException("A deprecation needs dates as 2027-06-30", notADate);
    }
  }

  static Notice of(Deprecation annotation) {
    return of(annotation.since(), annotation.sunset(), annotation.link());
  }

  /** RFC 9745: a structured field, seconds since 1970 after an at sign. */
  public String deprecation() {
    return "@" + midnight(since).toEpochSecond();
  }

  /** RFC 8594: a date of HTTP. */
  public String sunsetDate() {
    return HTTP_DATE.format(midnight(sunset));
  }

  /** The page that explains, for both ends. */
  public List<String> links() {
    return List.of(
        "<%s>; rel=\"deprecation\"".formatted(link), "<%s>; rel=\"sunset\"".formatted(link));
  }

  /** For people who read the contract. */
  public String sentence() {
    return "Deprecated since %s; may be gone from %s on. Instead: %s"
        .formatted(since, sunset, link);
  }

  private static ZonedDateTime midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC);
  }
}
