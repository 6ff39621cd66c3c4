package io.hookline.attribution.collect.ingest;

import io.hookline.kit.sql.JdbcTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stores the events of any number of requests together. Brand by brand, in their order: row-level
 * security sees one brand at a time, and two such transactions never deadlock.
 */
@ApplicationScoped
class EventStore {

  private final JdbcTransactions transactions;
  private final EventRows rows;
  private final RefusalRows refusals;

  EventStore(JdbcTransactions transactions, EventRows rows, RefusalRows refusals) {
    this.transactions = transactions;
    this.rows = rows;
    this.refusals = refusals;
  }

  /** Commits, then returns the receipts of each request, in the order of its items. */
  List<List<Receipt>> write(List<IncomingRequest> requests) {
    Map<String, Firsts> byBrand = new TreeMap<>();
    requests.stream()
        .collect(Collectors.groupingBy(IncomingRequest::brand))
        .forEach((brand, own) -> byBrand.put(brand, new Firsts(own)));
    if (byBrand.size() == 1) {
      byBrand.forEach(this::write);
    } else {
      transactions.call(
          connection -> {
            for (var brand : byBrand.entrySet()) {
              storeNew(connection, brand.getKey(), brand.getValue());
              storeOthers(connection, brand.getKey(), brand.getValue());
            }
            return null;
          });
    }
    return requests.stream()
        .map(request -> receipts(request, byBrand.get(request.brand())))
        .toList();
  }

  /**
   * In the present transaction, of which what is done afterwards is done by whoever it was done by
   * before; the receipts in the order of the request's items.
   */
  List<Receipt> join(IncomingRequest request) {
    Firsts firsts = new Firsts(List.of(request));
    transactions.joining(
        connection -> {
          String actor = rows.actor(connection);
          storeNew(connection, request.brand(), firsts);
          storeOthers(connection, request.brand(), firsts);
          rows.actAs(connection, actor);
          return null;
        });
    return receipts(request, firsts);
  }

  /**
   * Of one brand, nearly always in one round trip: a statement that is a transaction of its own.
   * What is not new is looked for in a second one; should that fail, the events are durable
   * already, and known when the request is sent again.
   */
  private void write(String brand, Firsts firsts) {
    for (List<Arrival> round : firsts.candidates()) {
      firsts.stored(transactions.single(connection -> rows.store(connection, brand, round)));
    }
    if (!firsts.areAllStored()) {
      transactions.call(connection -> storeOthers(connection, brand, firsts));
    }
  }

  private Void storeNew(Connection connection, String brand, Firsts firsts) throws SQLException {
    for (List<Arrival> round : firsts.candidates()) {
      firsts.stored(rows.store(connection, brand, round));
    }
    return null;
  }

  private Void storeOthers(Connection connection, String brand, Firsts firsts) throws SQLException {
    if (!firsts.known().isEmpty()) {
      firsts.found(rows.firsts(connection, brand, firsts.known()));
    }
    List<EventRows.ReceiptRow> others = new ArrayList<>();
    for (IncomingRequest request : firsts.requests()) {
      receipts(request, firsts).stream()
          .filter(receipt -> !receipt.status().isStored())
          .forEach(receipt -> others.add(new EventRows.ReceiptRow(request, receipt)));
    }
    if (!others.isEmpty()) {
      rows.receipts(connection, brand, others);
      refusals.write(connection, brand, firsts.requests());
    }
    return null;
  }

  private static List<Receipt> receipts(IncomingRequest request, Firsts firsts) {
    List<Receipt> receipts = new ArrayList<>(request.rejected());
    for (IncomingEvent event : request.understood()) {
      receipts.add(firsts.receipt(event));
    }
    receipts.sort(Comparator.comparingInt(Receipt::index));
    return receipts;
  }
}
