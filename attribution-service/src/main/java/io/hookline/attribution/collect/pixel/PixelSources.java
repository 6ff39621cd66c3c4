package io.hookline.attribution.collect.pixel;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.source.EventSources;
import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.attribution.collect.source.SourceKind;
import io.hookline.attribution.collect.visitor.VisitorRules;
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

  /** A pixel's source, and by what its brand knows its visitors. */
  record Pixel(Sender source, VisitorRules rules) {}

  private record Of(String brand, VisitorRules rules) {}

  private record Known(Optional<Pixel> pixel, Instant until) {}

  private final JdbcTransactions transactions;
  private final EventSources sources;
  private final ObjectMapper json;
  private final Clock clock;
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  PixelSources(
      JdbcTransactions transactions, EventSources sources, ObjectMapper json, Clock clock) {
    this.transactions = transactions;
    this.sources = sources;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @return a source of web pages from which events are taken; empty for any other
   */
  Optional<Pixel> find(UUID id) {
    Instant now = clock.instant();
    Known before = known.get(id);
    if (before != null && now.isBefore(before.until())) {
      return before.pixel();
    }
    if (known.size() >= MOST) {
      known.clear();
    }
    Optional<Pixel> found =
        brand(id)
            .flatMap(of -> sources.of(of.brand(), id).map(source -> new Pixel(source, of.rules())))
            .filter(pixel -> pixel.source().kind() == SourceKind.WEB && pixel.source().connected());
    known.put(id, new Known(found, now.plus(BELIEVED)));
    return found;
  }

  private Optional<Of> brand(UUID id) {
    return transactions.single(
        connection -> {
          try (PreparedStatement find =
              connection.prepareStatement("select brand, rules from brand_of_event_source(?)")) {
            find.setObject(1, id);
            try (ResultSet row = find.executeQuery()) {
              return row.next()
                  ? Optional.of(
                      new Of(row.getString("brand"), VisitorRules.of(json, row.getString("rules"))))
                  : Optional.empty();
            }
          }
        });
  }
}
