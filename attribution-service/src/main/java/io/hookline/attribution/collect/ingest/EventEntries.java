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
    UUID completes = row.getObject("completes", UUID.class);
    List<String> other =
        completes == null ? List.of() : PackedKeys.unpack(row.getBytes("completes_keys"));
    boolean page = isPage(row);
    boolean pair = completes != null && !completesPageLate(row);
    Set<String> keys = TyingKeys.of(page, own, pair ? other : List.of());
    Set<String> named = new LinkedHashSet<>(own);
    named.addAll(other);
    boolean teaches = row.getBoolean("teaches");
    RefundKind kind = EventName.TAKING_BACK.get(row.getString("event"));
    boolean purchase = teaches && row.getString("event").equals(EventName.PURCHASE);
    boolean refund = teaches && kind != null && orderId(row) != null;
    PurchasePayload payload = purchase || refund ? payload(row, own) : null;
    Position position = new Position(row.getString("txid"), row.getLong("seq"));
    if (payload == null) {
      return Entry.of(position, ownFirst(keys, List.of()));
    }
    if (refund) {
      return Entry.of(
          position, ownFirst(keys, List.of()), refund(row, order(row, named), kind, payload));
    }
    List<UUID> events = events(row, page, pair);
    return Entry.of(
        position,
        ownFirst(keys, events),
        purchase(
            row,
            keys.isEmpty() || events.isEmpty() ? null : events.get(0),
            order(row, named),
            keys,
            payload,
            page));
  }

  private static boolean isPage(ResultSet row) throws SQLException {
    return Door.of(row.getInt("door")).isBrowser();
  }

  /** Whether it completes what a page told long before, which anybody can have told. */
  private static boolean completesPageLate(ResultSet row) throws SQLException {
    return Door.of(row.getInt("completes_door")).isBrowser()
        && instant(row, "received_at")
            .isAfter(instant(row, "completes_received_at").plus(EventSql.TOGETHER));
  }

  /**
   * The events by which an order is known: one that a page tells is, since its order may be another
   * person's. Of what other doors tell the one that it completes, which may not have known the id
   * of the order, else itself where it does not.
   */
  private static List<UUID> events(ResultSet row, boolean page, boolean pair) throws SQLException {
    List<UUID> events = new ArrayList<>();
    UUID completes = row.getObject("completes", UUID.class);
    if (page || (completes == null ? orderId(row) == null : !pair)) {
      events.add(row.getObject("id", UUID.class));
    }
    if (pair) {
      events.add(completes);
    }
    return events;
  }

  /** Of an order its own keys first: that of its id, then of the events that it is known by. */
  private static List<String> ownFirst(Set<String> keys, List<UUID> events) {
    List<String> ordered = new ArrayList<>(keys);
    Optional<String> order = keys.stream().filter(key -> OrderKey.of(key).isPresent()).findFirst();
    order.ifPresent(ordered::remove);
    if (!keys.isEmpty()) {
      ordered.addAll(0, events.stream().map(OwnKeys::ofEvent).toList());
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
      ResultSet row,
      UUID knownBy,
      OrderKey order,
      Collection<String> keys,
      PurchasePayload payload,
      boolean page)
      throws SQLException {
    return new ToldPurchase(
        row.getObject("id", UUID.class),
        row.getObject("completes", UUID.class),
        knownBy,
        instant(row, "occurred_at"),
        instant(row, "received_at"),
        row.getBoolean("late"),
        row.getObject("source_id", UUID.class),
        Door.of(row.getInt("door")).side(),
        order,
        row.getBigDecimal("value"),
        row.getString("currency"),
        texts(row.getArray("promo_codes")),
        clicks(keys),
        payload.order(),
        payload.signal(),
        payload.visit(page),
        page ? payload.browser() : null);
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
      ResultSet row, OrderKey order, RefundKind kind, PurchasePayload payload) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ToldRefund(
        id,
        order,
        null,
        kind,
        payload.isInAll()
            ? ToldRefund.IN_ALL
            : ToldRefund.reference(payload.refundId(), row.getString("event_id"), id),
        row.getBigDecimal("value"),
        row.getString("currency"),
        instant(row, "occurred_at"),
        payload.asOf(),
        instant(row, "received_at"),
        row.getObject("source_id", UUID.class));
  }
}
