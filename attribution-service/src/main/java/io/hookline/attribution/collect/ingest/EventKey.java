package io.hookline.attribution.collect.ingest;

import io.hookline.kit.value.Sha256;
import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * An event's key within its brand; tests are kept apart from what they rehearse.
 *
 * @param id the client's event id; or the browser's, for an event of which the server sent none
 */
public record EventKey(UUID source, String event, String id, boolean browser, boolean test) {

  static EventKey byEventId(UUID source, String event, String eventId, boolean test) {
    return new EventKey(source, event, eventId, false, test);
  }

  static EventKey byBrowser(UUID source, String event, String ttp, boolean test) {
    return new EventKey(source, event, ttp, true, test);
  }

  /** The first 16 bytes of its SHA-256, with the brand: nobody meets another brand's. */
  UUID hash(String brand) {
    // With the length before it, no name and id run into another name and id.
    return uuid(
        (browser ? "b" : "e")
            + (test ? "t" : "r")
            + source
            + brand.length()
            + brand
            + event.length()
            + event
            + id);
  }

  /** What events are found by that have an id: 8 bytes of its SHA-256, with the brand. */
  public static long hashOfId(String brand, String eventId) {
    return ByteBuffer.wrap(Sha256.of(brand + "\n" + eventId)).getLong();
  }

  private static UUID uuid(String text) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
    return new UUID(hash.getLong(), hash.getLong());
  }
}
