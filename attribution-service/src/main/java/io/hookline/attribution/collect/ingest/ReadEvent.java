package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.collect.shopper.Cleaner;
import io.hookline.attribution.collect.shopper.DisposableDomains;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.OrderKey;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.NoValue;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Understands one element of {@code data}. */
@Singleton
class ReadEvent {

  private static final int LONGEST_ID = 256;
  private static final int LARGEST_KEPT = 32_000;

  private final IngestConfig config;
  private final DisposableDomains disposable;
  private final Clock clock;

  ReadEvent(IngestConfig config, DisposableDomains disposable, Clock clock) {
    this.config = config;
    this.disposable = disposable;
    this.clock = clock;
  }

  /**
   * @throws RefusedItem with the part that cannot be understood, or that its source does not allow
   */
  IncomingEvent read(int index, JsonNode item, Reading reading) {
    return read(Ids.next(), index, item, reading);
  }

  /**
   * @param id that its receipt has
   * @throws RefusedItem as above
   */
  IncomingEvent read(UUID id, int index, JsonNode item, Reading reading) {
    if (!item.isObject()) {
      throw new RefusedItem("", "Not a valid object.");
    }
    Instant now = clock.instant();
    String original = EventName.check(Lenient.text(item.get("event")));
    String eventId = eventId(item);
    Instant time = EventTime.of(item, now, config.ahead());
    boolean late = time.isBefore(now.minus(config.lateAfter()));
    if (late && !reading.settings().lateEvents()) {
      throw new RefusedItem(
          EventTime.path(item),
          "Must be within the last %d days.".formatted(config.lateAfter().toDays()));
    }
    EventParts parts = new EventParts(item);
    Purchase purchase = Purchase.of(EventName.present(original), parts.properties());
    ShopperData shopper = new ShopperData(parts, disposable, reading.settings().defaultCountry());
    Set<String> keys = new LinkedHashSet<>(shopper.keys());
    if (purchase.orderId() != null) {
      // Whoever reports an order again speaks of the same person.
      keys.add(new OrderKey(reading.orderNumbers(), purchase.orderId()).personKey());
    }
    return new IncomingEvent(
            id,
            index,
            purchase.event(),
            original,
            eventId,
            time,
            late,
            isTest(item, reading),
            keys,
            purchase,
            payload(parts, original, eventId, time, shopper))
        .withTraits(EventTraits.of(parts));
  }

  /**
   * What may be kept of an item that is refused; null for one of which nothing may be, or that is
   * larger than any event.
   */
  ObjectNode kept(JsonNode item, Reading reading) {
    if (!item.isObject()) {
      return null;
    }
    EventParts parts = new EventParts(item);
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    for (String field : List.of("event", "event_id", "event_time", "timestamp")) {
      JsonNode clean = Cleaner.scalar(item.path(field));
      if (!clean.isMissingNode()) {
        kept.set(field, clean);
      }
    }
    kept.set(
        "user", new ShopperData(parts, disposable, reading.settings().defaultCountry()).kept());
    addParts(kept, parts);
    return kept.toString().length() > LARGEST_KEPT ? null : kept;
  }

  boolean isTest(JsonNode item, Reading reading) {
    return reading.test() || Lenient.text(item.path("test_event_code")) != null;
  }

  /**
   * The client's id for a receipt, even when the rest of the event is refused; null if unusable.
   */
  static String idForReceipt(JsonNode item) {
    try {
      return item.isObject() ? eventId(item) : null;
    } catch (RefusedItem unusable) {
      return null;
    }
  }

  private static String eventId(JsonNode item) {
    JsonNode own = item.get("event_id");
    // Where ttq.track() is called with one object, the id stands among the properties.
    JsonNode sent = own == null ? item.path("properties").get("event_id") : own;
    String id = Lenient.text(sent);
    boolean unusable = id != null && (id.length() > LONGEST_ID || Cleaner.hasEmail(id));
    if (unusable || sent != null && sent.isContainerNode()) {
      throw new RefusedItem("event_id", "Not a valid string.");
    }
    return id == null || NoValue.isAsId(id) ? null : id;
  }

  private static ObjectNode payload(
      EventParts parts, String event, String eventId, Instant time, ShopperData shopper) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    payload.put("event", event);
    payload.put("event_time", time.getEpochSecond());
    payload.put("event_id", eventId);
    payload.set("user", shopper.kept());
    addParts(payload, parts);
    return payload;
  }

  private static void addParts(ObjectNode payload, EventParts parts) {
    if (parts.page().isObject()) {
      payload.set("page", KeptFields.ofPage(parts.page()));
    }
    if (parts.properties().isObject()) {
      String event = payload.path("event").asText();
      payload.set("properties", KeptFields.ofProperties(event, parts.properties()));
    }
    payload.setAll(KeptFields.ofEvent(parts));
  }
}
