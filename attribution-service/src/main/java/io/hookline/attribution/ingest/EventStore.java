package io.hookline.attribution.ingest;

import io.hookline.kit.sql.JdbcTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Stores the events of any number of requests in one transaction. Brand by brand, in their order:
 * row-level security sees one brand at a time, and two such transactions never deadlock.
 */
@ApplicationScoped
class EventStore {

  private final JdbcTransactions transactions;
  private final EventRows rows;

  EventStore(JdbcTransactions transactions, EventRows rows) {
    this.transactions = transactions;
    this.rows = rows;
  }

  /** Commits, then returns the receipts of each request, in the order of its items. */
  List<List<Receipt>> write(List<IncomingRequest> requests) {
    Map<String, List<IncomingRequest>> byBrand =
        requests.stream()
            .collect(
                Collectors.groupingBy(IncomingRequest::brand, TreeMap::new, Collectors.toList()));
    Map<IncomingRequest, List<Receipt>> receipts = new IdentityHashMap<>();
    transactions.call(
        connection -> {
          for (var brand : byBrand.entrySet()) {
            write(connection, brand.getKey(), brand.getValue(), receipts);
          }
          return receipts;
        });
    return requests.stream().map(receipts::get).toList();
  }

  private void write(
      Connection connection,
      String brand,
      List<IncomingRequest> requests,
      Map<IncomingRequest, List<Receipt>> receipts)
      throws SQLException {
    Firsts firsts = new Firsts(requests);
    firsts.known(rows.store(connection, brand, firsts.candidates()));
    if (!firsts.known().isEmpty()) {
      firsts.found(rows.firsts(connection, brand, firsts.known()));
    }
    List<EventRows.ReceiptRow> others = new ArrayList<>();
    for (IncomingRequest request : requests) {
      List<Receipt> own = receipts(request, firsts);
      receipts.put(request, own);
      own.stream()
          .filter(receipt -> receipt.status() != ReceiptStatus.ACCEPTED)
          .forEach(receipt -> others.add(new EventRows.ReceiptRow(request, receipt)));
    }
    rows.receipts(connection, brand, others);
  }

  private static List<Receipt> receipts(IncomingRequest request, Firsts firsts) {
    List<Receipt> receipts = new ArrayList<>(request.rejected());
    for (IncomingEvent event : request.understood()) {
      receipts.add(firsts.receipt(new Arrival(request, event)));
    }
    receipts.sort(Comparator.comparingInt(Receipt::index));
    return receipts;
  }
}
