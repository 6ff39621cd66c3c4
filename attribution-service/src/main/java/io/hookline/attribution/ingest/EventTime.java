package io.hookline.attribution.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

/** When an event happened: Unix seconds, also as text; ISO 8601 is tolerated. */
final class EventTime {

  private static final Pattern SECONDS = Pattern.compile("-?\\d{1,18}(\\.0{1,9})?");

  private EventTime() {}

  /**
   * @param ahead how far after now the event may lie
   * @throws RefusedItem without a usable time
   */
  static Instant of(JsonNode item, Instant now, Duration ahead) {
    boolean version1 = !item.has("event_time") && item.has("timestamp");
    String path = version1 ? "timestamp" : "event_time";
    String text = Lenient.text(item.get(path));
    if (text == null && version1) {
      return now;
    }
    if (text == null) {
      boolean container = item.path(path).isContainerNode();
      throw new RefusedItem(
          path, container ? "Not a valid integer." : "Missing data for required field.");
    }
    Instant time = parse(path, text);
    if (time.getEpochSecond() <= 0) {
      throw new RefusedItem(path, "Must be greater than 0.");
    }
    if (time.isAfter(now.plus(ahead))) {
      throw new RefusedItem(path, "Must not be in the future; Unix seconds are expected.");
    }
    return time;
  }

  private static Instant parse(String path, String text) {
    try {
      if (SECONDS.matcher(text).matches()) {
        long seconds = new BigDecimal(text).longValueExact();
        // Years beyond 9999 are milliseconds or worse; the caller finds them in the future.
        return Instant.ofEpochSecond(Math.min(seconds, 253_402_300_799L));
      }
      return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException | ArithmeticException unreadable) {
      throw new RefusedItem(path, "Not a valid integer.");
    }
  }
}
