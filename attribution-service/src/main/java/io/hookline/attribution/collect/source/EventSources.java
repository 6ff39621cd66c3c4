package io.hookline.attribution.collect.source;

import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.sql.JdbcTransactions;
import io.hookline.kit.value.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Finds who is behind a token. */
@ApplicationScoped
public class EventSources {

  /**
   * For so long a replica believes what it has read of a token, so that a shop's stream of single
   * events does not ask again for each: a token that is taken back is good for as long at most.
   * Unknown tokens are not remembered: a source can send as soon as it is connected.
   */
  static final Duration BELIEVED = Duration.ofSeconds(5);

  /** More than these at a time, and all are asked for again. */
  private static final int MOST = 10_000;

  /**
   * A source that showed its token.
   *
   * @param code what it must send as event_source_id
   * @param orderNumbers by which it shares order numbers with others; empty for those of the brand
   * @param token the id of the token; null of a source that was let in without one
   * @param connected false for one that nothing is taken of
   */
  public record Sender(
      String brand,
      UUID id,
      SourceKind kind,
      String code,
      String orderNumbers,
      UUID token,
      boolean connected,
      AllowedOrigins origins,
      SourceSettings settings) {}

  private record Known(Sender sender, Instant until) {}

  private final JdbcTransactions transactions;
  private final RowSecurity security;
  private final WriteUses uses;
  private final Clock clock;
  private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();

  EventSources(JdbcTransactions transactions, RowSecurity security, WriteUses uses, Clock clock) {
    this.transactions = transactions;
    this.security = security;
    this.uses = uses;
    this.clock = clock;
  }

  /** The source that was given this token, or empty when nobody was, or it has ended. */
  public Optional<Sender> byToken(String token) {
    byte[] hash = SecretToken.hash(token);
    Optional<Sender> believed = believed(hash);
    if (believed.isPresent()) {
      return believed;
    }
    Instant asked = clock.instant();
    Optional<Known> found = transactions.single(connection -> find(connection, hash, asked));
    if (known.size() >= MOST) {
      known.clear();
    }
    found.ifPresentOrElse(
        sender -> known.put(ByteBuffer.wrap(hash), sender),
        () -> known.remove(ByteBuffer.wrap(hash)));
    return found.map(Known::sender);
  }

  /** The same from memory: empty also where the database would have to be asked. */
  public Optional<Sender> believed(String token) {
    return believed(SecretToken.hash(token));
  }

  /**
   * A source that needs no token, because who speaks for it was let in otherwise: a webhook with
   * its signature, a file of a person. Outside of {@code @Transactional}; empty for an unknown id.
   */
  public Optional<Sender> of(String brand, UUID source) {
    return transactions.single(connection -> find(connection, brand, source));
  }

  /** Says that a sender was let in, which shows as the last use of its source and token. */
  public void used(Sender sender) {
    uses.note(sender);
  }

  /** Asks anew for the tokens of a source that has changed. */
  void forget(UUID source) {
    known.values().removeIf(one -> one.sender().id().equals(source));
  }

  private Optional<Sender> believed(byte[] hash) {
    Known before = known.get(ByteBuffer.wrap(hash));
    return before != null && clock.instant().isBefore(before.until())
        ? Optional.of(before.sender())
        : Optional.empty();
  }

  private static Optional<Known> find(Connection connection, byte[] hash, Instant asked)
      throws SQLException {
    try (PreparedStatement find =
        connection.prepareStatement(
            """
            select brand, id, kind, code, order_numbers, token_id, not disconnected as connected,
                   allowed_origins, late_events, test_mode, default_country, ends_at
              from event_source_by_token(?)""")) {
      find.setBytes(1, hash);
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? known(row, asked) : Optional.empty();
      }
    }
  }

  private Optional<Sender> find(Connection connection, String brand, UUID source)
      throws SQLException {
    try (PreparedStatement find =
        security.prepare(
            connection,
            brand,
            """
            select brand, id, kind, code, order_numbers, null::uuid as token_id,
                   disconnected_at is null as connected, allowed_origins, late_events, test_mode, default_country
              from event_source where brand = ? and id = ?""")) {
      find.setString(3, brand);
      find.setObject(4, source);
      find.execute();
      find.getMoreResults();
      try (ResultSet row = find.getResultSet()) {
        return row.next() ? Optional.of(sender(row)) : Optional.empty();
      }
    }
  }

  /** Empty for a token that has ended; one that ends soon is believed until then. */
  private static Optional<Known> known(ResultSet row, Instant asked) throws SQLException {
    OffsetDateTime ends = row.getObject("ends_at", OffsetDateTime.class);
    Instant until = asked.plus(BELIEVED);
    Instant last = ends == null || ends.toInstant().isAfter(until) ? until : ends.toInstant();
    return asked.isBefore(last) ? Optional.of(new Known(sender(row), last)) : Optional.empty();
  }

  static Sender sender(ResultSet row) throws SQLException {
    return new Sender(
        row.getString("brand"),
        row.getObject("id", UUID.class),
        SourceKind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getString("order_numbers"),
        row.getObject("token_id", UUID.class),
        row.getBoolean("connected"),
        new AllowedOrigins(List.of((String[]) row.getArray("allowed_origins").getArray())),
        new SourceSettings(
            row.getBoolean("late_events"),
            row.getBoolean("test_mode"),
            row.getString("default_country")));
  }
}
