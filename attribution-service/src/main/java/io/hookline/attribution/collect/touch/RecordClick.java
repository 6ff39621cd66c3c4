package io.hookline.attribution.collect.touch;

import io.hookline.attribution.input.ClickId;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.GroupCommit;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Stores the clicks of visitors, those of a moment in one round trip. */
@ApplicationScoped
class RecordClick {

  private static final GroupCommit.Bounds BOUNDS = new GroupCommit.Bounds(2, 100, 500, 500);

  private static final String RECORD =
      """
      select click, landing_page
        from record_clicks(?::text[], ?::uuid[], ?::timestamptz[], ?::text[], ?::text[], ?::text[],
                           ?::text[])
      """;

  /** A visitor's click before it is known where the slug leads. */
  record Click(String slug, UUID id, Instant at, Visit visit) {}

  private final JdbcTransactions transactions;
  private final Clock clock;
  private final GroupCommit<Click, Optional<String>> writes;

  RecordClick(JdbcTransactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
    this.writes = new GroupCommit<>("clicks", BOUNDS, click -> 1, this::write);
  }

  /** Returns where the click leads, once it is durable; empty when no link has the slug. */
  Optional<String> of(String slug, UUID id, Visit visit) {
    return writes.call(new Click(slug, id, clock.instant(), visit));
  }

  /** The same without waiting: the outcome comes in another thread. */
  CompletableFuture<Optional<String>> begin(String slug, UUID id, Visit visit) {
    return writes.begin(new Click(slug, id, clock.instant(), visit));
  }

  private List<Optional<String>> write(List<Click> clicks) {
    Map<UUID, String> pages = transactions.single(connection -> record(connection, clicks));
    return clicks.stream().map(click -> Optional.ofNullable(pages.get(click.id()))).toList();
  }

  private static Map<UUID, String> record(Connection connection, List<Click> clicks)
      throws SQLException {
    try (PreparedStatement record = connection.prepareStatement(RECORD)) {
      new ArrayParameters<>(record, 1, clicks)
          .texts(Click::slug)
          .uuids(Click::id)
          .instants(Click::at)
          .texts(click -> ClickId.of(click.id()))
          .texts(click -> click.visit().ttclid())
          .texts(click -> click.visit().referrerHost())
          .texts(click -> click.visit().agent().name());
      Map<UUID, String> pages = new HashMap<>();
      try (ResultSet row = record.executeQuery()) {
        while (row.next()) {
          pages.put(row.getObject(1, UUID.class), row.getString(2));
        }
      }
      return pages;
    }
  }
}
