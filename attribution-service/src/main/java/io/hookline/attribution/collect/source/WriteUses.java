package io.hookline.attribution.collect.source;

import io.hookline.attribution.collect.source.EventSources.Sender;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.sql.JdbcTransactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Gathers in memory when tokens are used, and writes it down each half minute: an event costs no
 * write more. What is not written when a replica ends hard is forgotten.
 */
@ApplicationScoped
class WriteUses {

  private static final String WRITE =
      """
      insert into event_source_use as u (brand, token_id, event_source_id, last_used_at)
      select k.brand, k.id, k.event_source_id, t.used_at
        from unnest(?::uuid[], ?::timestamptz[]) as t(id, used_at)
        join event_source_token k on k.brand = ? and k.id = t.id
       order by k.id
      on conflict (brand, token_id) do update set last_used_at = excluded.last_used_at
       where u.last_used_at < excluded.last_used_at
      """;

  private record Use(String brand, UUID token, Instant at) {}

  private final JdbcTransactions transactions;
  private final RowSecurity security;
  private final Clock clock;
  private final Map<UUID, Use> uses = new ConcurrentHashMap<>();

  WriteUses(JdbcTransactions transactions, RowSecurity security, Clock clock) {
    this.transactions = transactions;
    this.security = security;
    this.clock = clock;
  }

  void note(Sender sender) {
    if (sender.token() == null) {
      return;
    }
    Instant now = clock.instant();
    Use before = uses.get(sender.token());
    if (before == null || before.at().isBefore(now.minusSeconds(1))) {
      uses.put(sender.token(), new Use(sender.brand(), sender.token(), now));
    }
  }

  void atEnd(@Observes ShutdownEvent end) {
    write();
  }

  @Scheduled(every = "30s", delayed = "30s", identity = "event-source-uses")
  void write() {
    List<Use> taken = new ArrayList<>();
    for (UUID token : List.copyOf(uses.keySet())) {
      Use use = uses.remove(token);
      if (use != null) {
        taken.add(use);
      }
    }
    Map<String, List<Use>> byBrand =
        taken.stream()
            .collect(Collectors.groupingBy(Use::brand, TreeMap::new, Collectors.toList()));
    byBrand.forEach(
        (brand, own) -> transactions.single(connection -> write(connection, brand, own)));
  }

  /** In the order of the key, so that two replicas wait for each other once at most. */
  private Void write(Connection connection, String brand, List<Use> own) throws SQLException {
    try (PreparedStatement statement = security.prepare(connection, brand, WRITE)) {
      new ArrayParameters<>(statement, 3, own).uuids(Use::token).instants(Use::at);
      statement.setString(5, brand);
      statement.execute();
    }
    return null;
  }
}
