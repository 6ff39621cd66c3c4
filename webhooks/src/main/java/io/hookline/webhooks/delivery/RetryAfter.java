package io.hookline.webhooks.delivery;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** The header of the same name (RFC 9110, 10.2.3): seconds, or a date. */
final class RetryAfter {

  private RetryAfter() {}

  /** Null for none, or one that cannot be read or lies in the past. */
  static Duration read(String header, Instant now) {
    if (header == null) {
      return null;
    }
    Duration asked;
    if (header.strip().matches("\\d{1,9}")) {
      asked = Duration.ofSeconds(Long.parseLong(header.strip()));
    } else {
      try {
        Instant date =
            ZonedDateTime.parse(header.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
        asked = Duration.between(now, date);
      } catch (DateTimeException unreadable) {
        return null;
      }
    }
    return asked.isNegative() || asked.isZero() ? null : asked;
  }
}
