package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Events, their keys and receipts as rows of one brand. By plain JDBC: nothing is asked so often.
 */
@Singleton
class EventRows {

  private final RowSecurity security;
  private final ObjectMapper json;

  EventRows(RowSecurity security, ObjectMapper json) {
    this.security = security;
    this.json = json;
  }

  /** A receipt, with the request that it is of. */
  record ReceiptRow(IncomingRequest request, Receipt receipt) {}

  /** Stores those events that are new, returns the ids of the others. */
  Set<UUID> store(Connection connection, String brand, List<Arrival> arrivals) throws SQLException {
    try (PreparedStatement store = security.prepare(connection, brand, EventSql.STORE)) {
      store.setString(3, brand);
      new ArrayParameters<>(store, 4, arrivals)
          .uuids(Arrival::id)
          .uuids(arrival -> arrival.request().source())
          .texts(arrival -> arrival.request().requestId())
          .ints(arrival -> arrival.event().index())
          .instants(arrival -> arrival.request().receivedAt())
          .texts(arrival -> arrival.event().event())
          .texts(arrival -> arrival.event().originalEvent())
          .texts(arrival -> arrival.event().eventId())
          .instants(arrival -> arrival.event().occurredAt())
          .booleans(arrival -> arrival.event().late())
          .booleans(arrival -> arrival.event().test())
          .texts(arrival -> lines(arrival.event().keys()))
          .texts(arrival -> arrival.event().purchase().orderId())
          .numbers(arrival -> arrival.event().purchase().value())
          .texts(arrival -> arrival.event().purchase().currency())
          .texts(arrival -> lines(arrival.event().purchase().promoCodes()))
          .texts(arrival -> OwnJson.write(json, arrival.event().payload()));
      store.execute();
      store.getMoreResults();
      Set<UUID> known = new HashSet<>();
      try (ResultSet ids = store.getResultSet()) {
        while (ids.next()) {
          known.add(ids.getObject(1, UUID.class));
        }
      }
      return known;
    }
  }

  /** The first event of each arrival's key. */
  Map<EventKey, UUID> firsts(Connection connection, String brand, List<Arrival> arrivals)
      throws SQLException {
    try (PreparedStatement find = security.prepare(connection, brand, EventSql.FIRST)) {
      new ArrayParameters<>(find, 3, arrivals)
          .uuids(arrival -> arrival.key().source())
          .texts(arrival -> arrival.key().event())
          .texts(arrival -> arrival.key().eventId())
          .booleans(arrival -> arrival.key().test());
      find.setString(7, brand);
      Map<EventKey, UUID> firsts = new HashMap<>();
      find.execute();
      find.getMoreResults();
      try (ResultSet row = find.getResultSet()) {
        while (row.next()) {
          firsts.put(
              new EventKey(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getString(3),
                  row.getBoolean(4)),
              row.getObject(5, UUID.class));
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

  private static String lines(Collection<String> texts) {
    return String.join("\n", texts);
  }
}
