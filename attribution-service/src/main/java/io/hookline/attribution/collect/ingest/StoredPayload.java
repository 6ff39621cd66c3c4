package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.json.OwnJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An event's payload as its row holds it: without what a column or a key says already, and packed.
 */
final class StoredPayload {

  /** Fields of {@code user} that are lists of keys, by the kind of the keys. */
  static final Map<String, String> LISTS =
      Map.of("email", "email:", "phone", "phone:", "external_id", "external:");

  /** And those that are one key. */
  static final Map<String, String> SINGLE =
      Map.of("ttclid", "ttclid:", "ttp", "ttp:", "hlclid", "click:");

  /** What an erasure leaves of {@code properties}: the figures of an order. */
  private static final Set<String> FIGURES =
      Set.of(
          "value",
          "currency",
          "order_id",
          "shop_id",
          "num_items",
          "quantity",
          "content_type",
          "content_ids",
          "contents");

  private StoredPayload() {}

  static byte[] pack(ObjectNode payload, Collection<String> keys) {
    return PackedJson.pack(UnsaidFields.of(payload, keys));
  }

  /**
   * The payload as it was.
   *
   * @param event name as sent
   * @param eventId the client's id; null for none
   */
  static ObjectNode unpack(
      ObjectMapper json,
      byte[] packed,
      String event,
      Instant occurredAt,
      String eventId,
      Collection<String> keys) {
    ObjectNode payload = JsonNodeFactory.instance.objectNode();
    payload.put("event", event);
    payload.put("event_time", occurredAt.getEpochSecond());
    payload.put("event_id", eventId);
    payload.setAll(rest(json, packed));
    ObjectNode user =
        payload.get("user") instanceof ObjectNode known
            ? known
            : JsonNodeFactory.instance.objectNode();
    said(keys).properties().stream()
        .filter(field -> !user.has(field.getKey()))
        .forEach(field -> user.set(field.getKey(), field.getValue()));
    if (!user.isEmpty()) {
      payload.set("user", user);
    }
    return payload;
  }

  /** What was told of the event itself, beside the columns; an empty node for nothing. */
  static JsonNode properties(ObjectMapper json, byte[] packed) {
    return rest(json, packed).path("properties");
  }

  /** Without what tells of the shopper. */
  static byte[] withoutShopper(ObjectMapper json, byte[] packed) {
    ObjectNode kept = JsonNodeFactory.instance.objectNode();
    if (rest(json, packed).get("properties") instanceof ObjectNode properties) {
      kept.set("properties", properties.retain(FIGURES));
    }
    return PackedJson.pack(OwnJson.writeBytes(json, kept));
  }

  private static ObjectNode rest(ObjectMapper json, byte[] packed) {
    return (ObjectNode) OwnJson.tree(json, PackedJson.unpack(packed));
  }

  /** What the keys say of the user. */
  private static ObjectNode said(Collection<String> keys) {
    ObjectNode user = JsonNodeFactory.instance.objectNode();
    LISTS.forEach(
        (field, kind) -> {
          ArrayNode values = JsonNodeFactory.instance.arrayNode();
          of(kind, keys).forEach(values::add);
          if (!values.isEmpty()) {
            user.set(field, values);
          }
        });
    SINGLE.forEach(
        (field, kind) -> of(kind, keys).stream().findFirst().ifPresent(v -> user.put(field, v)));
    return user;
  }

  private static List<String> of(String kind, Collection<String> keys) {
    List<String> values = new ArrayList<>(1);
    for (String key : keys) {
      if (key.startsWith(kind)) {
        values.add(key.substring(kind.length()));
      }
    }
    return values;
  }
}
