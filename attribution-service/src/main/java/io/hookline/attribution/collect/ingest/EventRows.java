package io.hookline.attribution.collect.ingest;

import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Events, their keys and receipts as rows of one brand. By plain JDBC: nothing is asked so often.
 */
@Singleton
class EventRows {

  private final RowSecurity security;

  EventRows(RowSecurity security) {
    this.security = security;
  }

  /** A receipt, with the request that it is of. */
  record ReceiptRow(IncomingRequest request, Receipt receipt) {}

  /**
   * Stores those events that are new, or complete another.
   *
   * @return with which event the latter were merged, and null for those that are not stored
   */
  Map<UUID, UUID> store(Connection connection, String brand, List<Arrival> arrivals)
      throws SQLException {
    boolean browsers = arrivals.stream().anyMatch(arrival -> arrival.browser() != null);
    String sql = browsers ? EventSql.STORE : EventSql.STORE_WITHOUT_BROWSERS;
    try (PreparedStatement store = security.prepare(connection, brand, sql)) {
      store.setString(3, brand);
      new ArrayParameters<>(store, 4, arrivals)
          .uuids(Arrival::id)
          .uuids(arrival -> arrival.request().source())
          .uuids(arrival -> arrival.request().requestUuid())
          .texts(arrival -> arrival.request().requestName())
          .ints(arrival -> arrival.event().index())
          .instants(arrival -> arrival.request().receivedAt())
          .ints(arrival -> arrival.request().door().number())
          .texts(arrival -> arrival.event().event())
          .texts(arrival -> arrival.event().otherName())
          .texts(arrival -> arrival.event().eventId())
          .longs(arrival -> idHash(brand, arrival))
          .uuids(arrival -> hash(brand, arrival.key()))
          .uuids(arrival -> hash(brand, arrival.browser()))
          .instants(arrival -> arrival.event().occurredAt())
          .booleans(arrival -> arrival.event().late())
          .booleans(arrival -> arrival.event().test())
          .booleans(arrival -> arrival.event().teaches())
          .ints(arrival -> PackedKeys.kinds(arrival.event().keys()) | arrival.event().traits())
          .bytes(arrival -> PackedKeys.pack(arrival.event().keys()))
          .texts(arrival -> arrival.event().purchase().orderId())
          .numbers(arrival -> arrival.event().purchase().value())
          .texts(arrival -> arrival.event().purchase().currency())
          .texts(arrival -> lines(arrival.event().purchase().promoCodes()))
          .bytes(arrival -> arrival.event().packed());
      store.execute();
      store.getMoreResults();
      Map<UUID, UUID> outcomes = new HashMap<>();
      try (ResultSet row = store.getResultSet()) {
        while (row.next()) {
          outcomes.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
        }
      }
      return outcomes;
    }
  }

  /** The first event of each arrival's key. */
  Map<EventKey, UUID> firsts(Connection connection, String brand, List<Arrival> arrivals)
      throws SQLException {
    Map<UUID, EventKey> keys = new HashMap<>();
    arrivals.forEach(arrival -> keys.put(arrival.key().hash(brand), arrival.key()));
    try (PreparedStatement find = security.prepare(connection, brand, EventSql.FIRST)) {
      new ArrayParameters<>(find, 3, List.copyOf(keys.keySet())).uuids(key -> key);
      find.setString(4, brand);
      Map<EventKey, UUID> firsts = new HashMap<>();
      find.execute();
      find.getMoreResults();
      try (ResultSet row = find.getResultSet()) {
        while (row.next()) {
          firsts.put(keys.get(row.getObject(1, UUID.class)), row.getObject(2, UUID.class));
        }
      }
      return firsts;
    }
  }

  /** Those of items that are not stored as events. */
  void receipts(Connection connection, String brand, List<ReceiptRow> rows) throws SQLException {
    try (PreparedStatement insert = security.prepare(connection, brand, EventSql.RECEIPTS)) {
      insert.setString(3, brand);
      new ArrayParameters<>(insert, 4, rows)
          .uuids(row -> row.receipt().id())
          .instants(row -> row.request().receivedAt())
          .uuids(row -> row.request().source())
          .texts(row -> row.request().requestId())
          .ints(row -> row.receipt().index())
          .texts(row -> row.receipt().event())
          .texts(row -> row.receipt().eventId())
          .texts(row -> row.receipt().status().name())
          .uuids(row -> row.receipt().duplicateOf())
          .texts(row -> row.receipt().reason())
          .texts(row -> row.receipt().path())
          .booleans(row -> row.receipt().late());
      insert.execute();
    }
  }

  /** On whose account the present transaction acts, as the audit reads it. */
  String actor(Connection connection) throws SQLException {
    try (PreparedStatement ask =
            connection.prepareStatement("select current_setting('hookline.actor', true)");
        ResultSet row = ask.executeQuery()) {
      row.next();
      return row.getString(1);
    }
  }

  void actAs(Connection connection, String actor) throws SQLException {
    try (PreparedStatement act =
        connection.prepareStatement("select set_config('hookline.actor', ?, true)")) {
      act.setString(1, actor);
      act.execute();
    }
  }

  private static UUID hash(String brand, EventKey key) {
    return key == null ? null : key.hash(brand);
  }

  private static Long idHash(String brand, Arrival arrival) {
    String id = arrival.event().eventId();
    return id == null ? null : EventKey.hashOfId(brand, id, arrival.request().receivedAt());
  }

  /** Null for none. */
  private static String lines(Collection<String> texts) {
    return texts.isEmpty() ? null : String.join("\n", texts);
  }
}
