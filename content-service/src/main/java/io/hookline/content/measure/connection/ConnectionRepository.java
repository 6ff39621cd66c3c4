package io.hookline.content.measure.connection;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ConnectionRepository extends Aggregates<Connection, ConnectionView> {

  private final JdbcTransactions transactions;

  ConnectionRepository(AggregateStore store, JdbcTransactions transactions, Clock clock) {
    super(
        store,
        Connection.class,
        connection -> connection.view(clock.instant()),
        ConnectionProblem.CONNECTION_NOT_FOUND);
    this.transactions = transactions;
  }

  /** Which connection a consent is for. */
  record Place(String brand, UUID connection) {}

  /** Before the brand is known, outside of a transaction. */
  Optional<Place> byConsent(byte[] stateHash) {
    return transactions.single(
        database -> {
          try (PreparedStatement find =
              database.prepareStatement("select brand, id from connection_by_consent(?)")) {
            find.setBytes(1, stateHash);
            try (ResultSet row = find.executeQuery()) {
              return row.next()
                  ? Optional.of(new Place(row.getString(1), row.getObject(2, UUID.class)))
                  : Optional.empty();
            }
          }
        });
  }
}
