package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import io.hookline.attribution.collect.shopper.Lenient;
import java.time.Duration;
import java.time.Instant;

/** When an event happened: Unix seconds, also as text; ISO 8601 is tolerated in every spelling. */
final class EventTime {

  private static final String VERSION_1 = "timestamp";

  private EventTime() {}

  /** The field that tells it. */
  static String path(JsonNode item) {
    return !item.has("event_time") && item.has(VERSION_1) ? VERSION_1 : "event_time";
  }

  /**
   * @param ahead how far after now the event may lie
   * @throws RefusedItem without a usable time
   */
  static Instant of(JsonNode item, Instant now, Duration ahead) {
    String path = path(item);
    boolean version1 = path.equals(VERSION_1);
    String text = Lenient.text(item.get(path));
    if (text == null && version1) {
      return now;
    }
    if (text == null) {
      boolean container = item.path(path).isContainerNode();
      throw new RefusedItem(
          path, container ? "Not a valid integer." : "Missing data for required field.");
    }
    Instant time =
        WrittenTime.read(text).orElseThrow(() -> new RefusedItem(path, "Not a valid integer."));
    if (time.getEpochSecond() <= 0) {
      throw new RefusedItem(path, "Must be greater than 0.");
    }
    if (time.isAfter(now.plus(ahead))) {
      throw new RefusedItem(path, "Must not be in the future; Unix seconds are expected.");
    }
    return time;
  }
}
