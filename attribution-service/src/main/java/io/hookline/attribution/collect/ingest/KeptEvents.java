package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Accepted events of the present brand as they are kept, for rooms that hand them on. */
@ApplicationScoped
public class KeptEvents {

  private static final String SELECT =
      """
      select n.txid::text as txid, n.seq, n.id, n.source_id, n.occurred_at, n.received_at, n.event,
             coalesce(n.original_event, n.event) as original_event, n.event_id, n.test, n.keys,
             n.payload
        from event n
      """;

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  KeptEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /**
   * An event.
   *
   * @param event by its present name; the name as sent, the time and the id stand in the payload
   * @param payload in the shape of an element of TikTok's {@code data[]}, with hashes
   */
  public record Kept(
      Position position,
      UUID id,
      UUID source,
      Instant occurredAt,
      Instant receivedAt,
      String event,
      boolean test,
      ObjectNode payload) {}

  /** The next ones, in an order in which none can appear behind the reader's back. */
  public List<Kept> after(Position position, int limit) {
    return Arrivals.rows(jdbi, brand.slug(), SELECT, position, limit, (row, context) -> kept(row));
  }

  /** Those of the ids that are still kept. */
  public List<Kept> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " where n.brand = :brand and n.id = any(:ids)")
                    .bind("brand", brand.slug())
                    .bindArray("ids", UUID.class, ids)
                    .map((row, context) -> kept(row))
                    .list());
  }

  private Kept kept(ResultSet row) throws SQLException {
    Instant occurred = instant(row, "occurred_at");
    return new Kept(
        Position.of(row),
        row.getObject("id", UUID.class),
        row.getObject("source_id", UUID.class),
        occurred,
        instant(row, "received_at"),
        row.getString("event"),
        row.getBoolean("test"),
        StoredPayload.unpack(
            json,
            row.getBytes("payload"),
            row.getString("original_event"),
            occurred,
            row.getString("event_id"),
            PackedKeys.unpack(row.getBytes("keys"))));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
