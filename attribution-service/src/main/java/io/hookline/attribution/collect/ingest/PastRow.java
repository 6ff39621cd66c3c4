package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.hookline.attribution.collect.ingest.PastEvents.Told;
import io.hookline.attribution.collect.shopper.Lenient;
import io.hookline.attribution.input.OrderItem;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A row of an event in the past, with what the other side of pixel and server told of it. What only
 * a page says stands behind what the other says; which of the two came first decides nothing.
 *
 * @param eventId the sender's; null for none
 */
record PastRow(String eventId, Told told) {

  /** What one side tells. */
  private record Side(List<String> keys, BigDecimal value, String currency, List<OrderItem> items) {

    Side before(Side other) {
      Side valued = value == null && other.value != null ? other : this;
      Side rest = valued == this ? other : this;
      return new Side(
          Stream.concat(keys.stream(), other.keys.stream()).distinct().toList(),
          valued.value,
          valued.currency == null ? rest.currency : valued.currency,
          items.isEmpty() ? other.items : items);
    }
  }

  static PastRow of(ObjectMapper json, ResultSet row) throws SQLException {
    Side side = side(json, row, "", PackedKeys.unpack(row.getBytes("keys")));
    Array others = row.getArray("other_keys");
    if (others != null) {
      Side other = side(json, row, "other_", keys((byte[][]) others.getArray()));
      side = row.getInt("door") == Door.PIXEL.number() ? other.before(side) : side.before(other);
    }
    return new PastRow(
        row.getString("event_id"),
        new Told(
            row.getObject("id", UUID.class),
            instant(row),
            row.getObject("source_id", UUID.class),
            side.keys,
            side.value,
            side.currency,
            side.items));
  }

  /** Whether it says the same as another, of which an id and the instant agree. */
  boolean isSameAs(PastRow other) {
    return eventId != null
        && eventId.equals(other.eventId)
        && told.source().equals(other.told.source())
        && told.at().equals(other.told.at());
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }

  /** Of all that completes it. */
  private static List<String> keys(byte[][] packed) {
    return Stream.of(packed).flatMap(one -> PackedKeys.unpack(one).stream()).distinct().toList();
  }

  private static Side side(ObjectMapper json, ResultSet row, String prefix, List<String> keys)
      throws SQLException {
    byte[] payload = row.getBytes(prefix + "payload");
    JsonNode properties =
        payload == null
            ? JsonNodeFactory.instance.objectNode()
            : StoredPayload.properties(json, payload);
    BigDecimal kept = row.getBigDecimal(prefix + "value");
    String told = row.getString(prefix + "currency");
    String currency = told == null ? Lenient.first(properties, "currency") : told;
    return new Side(
        keys,
        kept == null ? number(properties) : kept,
        currency == null ? null : currency.toUpperCase(Locale.ROOT),
        OrderItems.of(properties, null));
  }

  private static BigDecimal number(JsonNode properties) {
    String text = Lenient.first(properties, "value");
    return text != null && text.matches("\\d{1,15}(\\.\\d{1,4}0*)?") ? new BigDecimal(text) : null;
  }
}
