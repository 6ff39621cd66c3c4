package io.hookline.attribution.collect.ingest;

import io.hookline.kit.value.Sha256;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;

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

  /**
   * What an event that has an id is found by: 59 bits of the id's SHA-256, with the brand, behind
   * the day of the month (UTC) on which it was received. So events of one day are beside each other
   * in the index of their month, and as quickly stored among many as among few.
   */
  static long hashOfId(String brand, String eventId, Instant receivedAt) {
    long day =
        LocalDate.ofEpochDay(Math.floorDiv(receivedAt.getEpochSecond(), 86_400)).getDayOfMonth();
    return onDay(day, hashOfId(brand, eventId));
  }

  /** The same, whenever it was received: one for each day of a month. */
  public static List<Long> hashesOfId(String brand, String eventId) {
    long hash = hashOfId(brand, eventId);
    return LongStream.rangeClosed(1, 31).mapToObj(day -> onDay(day, hash)).toList();
  }

  private static long onDay(long day, long hash) {
    return (day - 1) << 59 | hash >>> 5;
  }

  private static long hashOfId(String brand, String eventId) {
    return ByteBuffer.wrap(Sha256.of(brand + "\n" + eventId)).getLong();
  }

  private static UUID uuid(String text) {
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(text));
    return new UUID(hash.getLong(), hash.getLong());
  }
}
