package io.hookline.attribution.collect.source;

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
   */
  public record Sender(String brand, UUID id, SourceKind kind, String code, String orderNumbers) {}

  private record Known(Sender sender, Instant until) {}

  private final JdbcTransactions transactions;
  private final Clock clock;
  private final Map<ByteBuffer, Known> known = new ConcurrentHashMap<>();

  EventSources(JdbcTransactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The source that was given this token, or empty when nobody was. */
  public Optional<Sender> byToken(String token) {
    byte[] hash = SecretToken.hash(token);
    Optional<Sender> believed = believed(hash);
    if (believed.isPresent()) {
      return believed;
    }
    Instant asked = clock.instant();
    Optional<Sender> found = transactions.single(connection -> find(connection, hash));
    if (known.size() >= MOST) {
      known.clear();
    }
    found.ifPresentOrElse(
        sender -> known.put(ByteBuffer.wrap(hash), new Known(sender, asked.plus(BELIEVED))),
        () -> known.remove(ByteBuffer.wrap(hash)));
    return found;
  }

  /** The same from memory: empty also where the database would have to be asked. */
  public Optional<Sender> believed(String token) {
    return believed(SecretToken.hash(token));
  }

  private Optional<Sender> believed(byte[] hash) {
    Known before = known.get(ByteBuffer.wrap(hash));
    return before != null && clock.instant().isBefore(before.until())
        ? Optional.of(before.sender())
        : Optional.empty();
  }

  private static Optional<Sender> find(Connection connection, byte[] hash) throws SQLException {
    try (PreparedStatement find =
        connection.prepareStatement(
            "select brand, id, kind, code, order_numbers from event_source_by_token(?)")) {
      find.setBytes(1, hash);
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? Optional.of(sender(row)) : Optional.empty();
      }
    }
  }

  private static Sender sender(ResultSet row) throws SQLException {
    return new Sender(
        row.getString(1),
        row.getObject(2, UUID.class),
        SourceKind.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5));
  }
}
