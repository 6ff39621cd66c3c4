package io.hookline.attribution.collect.pixel;

import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.attribution.collect.source.SourceKind;
import io.hookline.kit.sql.JdbcTransactions;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Finds whose pixel it is. Its code is public, so all it lets anybody do is add events. */
@Singleton
class PixelSources {

  /** For so long a replica believes what it has read, or that there is nothing. */
  private static final Duration BELIEVED = Duration.ofSeconds(5);

  /** More than these at a time, and all are asked for again: whoever guesses fills no memory. */
  private static final int MOST = 10_000;

  private record Known(Optional<Sender> source, Instant until) {}

  private final JdbcTransactions transactions;
  private final EventSources sources;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  PixelSources(JdbcTransactions transactions, EventSources sources, Clock clock) {
    this.transactions = transactions;
    this.sources = sources;
    this.clock = clock;
  }

  /**
   * @return a source of web pages from which events are taken; empty for any other
   */
  Optional<Sender> find(UUID id) {
    Instant now = clock.instant();
    Known before = known.get(id);
    if (before != null && now.isBefore(before.until())) {
      return before.source();
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    Optional<Sender> found =
        brand(id)
            .flatMap(brand -> sources.of(brand, id))
            .filter(source -> source.kind() == SourceKind.WEB && source.connected());
    known.put(id, new Known(found, now.plus(BELIEVED)));
    return found;
  }

  private Optional<String> brand(UUID id) {
    return transactions.single(
        connection -> {
          try (PreparedStatement find =
              connection.prepareStatement("select brand_of_event_source(?)")) {
            find.setObject(1, id);
            try (ResultSet row = find.executeQuery()) {
              return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
            }
          }
        });
  }
}
