package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.input.OrderKey;
import io.hookline.kit.value.Ids;
import io.hookline.kit.value.NoValue;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** Understands one element of {@code data}. */
@Singleton
class ReadEvent {

  private static final int LONGEST_ID = 256;

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
        Ids.next(),
        index,
        purchase.event(),
        original,
        eventId,
        time,
        late,
        reading.test() || Lenient.text(item.get("test_event_code")) != null,
        keys,
        purchase,
        payload(parts, original, eventId, time, shopper));
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
    JsonNode sent = item.get("event_id");
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
    if (parts.page().isObject()) {
      payload.set("page", KeptFields.ofPage(parts.page()));
    }
    if (parts.properties().isObject()) {
      payload.set("properties", KeptFields.ofProperties(parts.properties()));
    }
    return payload.setAll(KeptFields.ofEvent(parts));
  }
}
