package io.hookline.content.produce.calendarfeed;

import io.hookline.kit.aggregate.AggregateStore;
import io.hookline.kit.aggregate.Aggregates;
import io.hookline.kit.sql.JdbcTransactions;
import io.hookline.kit.value.SecretToken;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

@Singleton
class CalendarFeedRepository extends Aggregates<CalendarFeed, CalendarFeedView> {

  private final JdbcTransactions transactions;

  CalendarFeedRepository(AggregateStore store, JdbcTransactions transactions) {
    super(
        store, CalendarFeed.class, CalendarFeed::view, CalendarFeedProblem.CALENDAR_FEED_NOT_FOUND);
    this.transactions = transactions;
  }

  /** Which calendar an address leads to. */
  record Place(String brand, UUID feed) {}

  /** Before the brand is known, outside of a transaction. */
  Optional<Place> bySecret(String secret) {
    byte[] hash = SecretToken.hash(secret);
    return transactions.single(connection -> find(connection, hash));
  }

  private static Optional<Place> find(Connection connection, byte[] hash) throws SQLException {
    try (PreparedStatement find =
        connection.prepareStatement("select brand, id from calendar_feed_by_secret(?)")) {
      find.setBytes(1, hash);
      try (ResultSet row = find.executeQuery()) {
        return row.next()
            ? Optional.of(new Place(row.getString(1), row.getObject(2, UUID.class)))
            : Optional.empty();
      }
    }
  }
}
