package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.shopper.ShopperKeys;
import io.hookline.attribution.input.ClickId;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.OwnKeys;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.RefundKind;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.attribution.input.ToldRefund;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What rows of events tell, in the shape in which it is processed. */
@Singleton
class EventEntries {

  private final ObjectMapper json;

  EventEntries(ObjectMapper json) {
    this.json = json;
  }

  /** Of a row with the event that it completes. */
  Entry of(ResultSet row) throws SQLException {
    List<String> own = PackedKeys.unpack(row.getBytes("keys"));
    Set<String> keys = new LinkedHashSet<>(own);
    if (row.getObject("completes") != null) {
      // Of whom the other side told is who this is of.
      keys.addAll(PackedKeys.unpack(row.getBytes("completes_keys")));
    }
    boolean teaches = row.getBoolean("teaches");
    RefundKind kind = EventName.TAKING_BACK.get(row.getString("event"));
    boolean purchase = teaches && row.getString("event").equals(EventName.PURCHASE);
    boolean refund = teaches && kind != null && orderId(row) != null;
    PurchasePayload payload = purchase || refund ? payload(row, own) : null;
    Position position = new Position(row.getString("txid"), row.getLong("seq"));
    if (payload == null) {
      return Entry.of(position, ownFirst(keys, null));
    }
    return refund
        ? Entry.of(position, ownFirst(keys, null), refund(row, keys, kind, payload))
        : Entry.of(position, ownFirst(keys, eventOf(row)), purchase(row, keys, payload));
  }

  /**
   * The event by which an order is known that has no id: the one that this completes, which may not
   * have known the id, else itself where it does not.
   */
  private static UUID eventOf(ResultSet row) throws SQLException {
    UUID completes = row.getObject("completes", UUID.class);
    return completes != null || orderId(row) != null ? completes : row.getObject("id", UUID.class);
  }

  /**
   * Of an order its own keys first: that of its id, then of the event that it is known by.
   *
   * @param event null where none is
   */
  private static List<String> ownFirst(Set<String> keys, UUID event) {
    List<String> ordered = new ArrayList<>(keys);
    Optional<String> order = keys.stream().filter(key -> OrderKey.of(key).isPresent()).findFirst();
    order.ifPresent(ordered::remove);
    if (event != null && !keys.isEmpty()) {
      ordered.add(0, OwnKeys.ofEvent(event));
    }
    order.ifPresent(key -> ordered.add(0, key));
    return ordered;
  }

  private PurchasePayload payload(ResultSet row, List<String> keys) throws SQLException {
    return new PurchasePayload(
        StoredPayload.unpack(
            json,
            row.getBytes("payload"),
            row.getString("original_event"),
            instant(row, "occurred_at"),
            row.getString("event_id"),
            keys),
        row.getString("currency"));
  }

  private static ToldPurchase purchase(
      ResultSet row, Collection<String> keys, PurchasePayload payload) throws SQLException {
    return new ToldPurchase(
        row.getObject("id", UUID.class),
        row.getObject("completes", UUID.class),
        instant(row, "occurred_at"),
        instant(row, "received_at"),
        row.getBoolean("late"),
        row.getObject("source_id", UUID.class),
        Door.of(row.getInt("door")).side(),
        order(row, keys),
        row.getBigDecimal("value"),
        row.getString("currency"),
        texts(row.getArray("promo_codes")),
        clicks(keys),
        payload.order(),
        payload.signal(),
        payload.visit());
  }

  /** With the numbers that its source counts in, which stand in its key. */
  private static OrderKey order(ResultSet row, Collection<String> keys) throws SQLException {
    String id = orderId(row);
    return id == null
        ? null
        : keys.stream()
            .flatMap(key -> OrderKey.of(key).stream())
            .findFirst()
            .orElse(new OrderKey("", id));
  }

  private static List<UUID> clicks(Collection<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith(ShopperKeys.CLICK))
        .flatMap(key -> ClickId.touch(key.substring(ShopperKeys.CLICK.length())).stream())
        .toList();
  }

  /** Its own, or else the one that the other side told. */
  private static String orderId(ResultSet row) throws SQLException {
    String own = row.getString("order_id");
    return own == null ? row.getString("completes_order_id") : own;
  }

  /** None for null. */
  private static List<String> texts(Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static ToldRefund refund(
      ResultSet row, Collection<String> keys, RefundKind kind, PurchasePayload payload)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ToldRefund(
        id,
        order(row, keys),
        null,
        kind,
        payload.isInAll()
            ? ToldRefund.IN_ALL
            : ToldRefund.reference(payload.refundId(), row.getString("event_id"), id),
        row.getBigDecimal("value"),
        row.getString("currency"),
        instant(row, "occurred_at"),
        instant(row, "received_at"),
        row.getObject("source_id", UUID.class));
  }
}
