package io.hookline.kit.deprecation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * When an operation goes.
 *
 * @param sunset null while none is set
 * @param link null if there is none
 */
public record Retirement(LocalDate since, LocalDate sunset, String link) {

  /** IMF-fixdate of RFC 9110, which has two digits for the day where RFC_1123_DATE_TIME has one. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  public Retirement {
    if (sunset != null && sunset.isBefore(since)) {
      throw new IllegalArgumentException("The sunset " + sunset + " is before " + since);
    }
  }

  /** Reads the values of a {@link Deprecation}. */
  public static Retirement of(String since, String sunset, String link) {
    return new Retirement(
        LocalDate.parse(since),
        sunset.isEmpty() ? null : LocalDate.parse(sunset),
        link.isEmpty() ? null : link);
  }

  static Retirement of(Deprecation said) {
    return of(said.since(), said.sunset(), said.link());
  }

  Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Deprecation", "@" + start(since).getEpochSecond());
    if (sunset != null) {
      headers.put("Sunset", HTTP_DATE.format(start(sunset)));
    }
    if (link != null) {
      headers.put("Link", "<" + link + ">; rel=\"deprecation\"; type=\"text/html\"");
    }
    return headers;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
