package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.ingest.PassedEvents.Passed;
import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads what browsers told of visitors, in an order in which nothing can appear behind the reader's
 * back. Without tests, and without what names no visitor.
 */
@Singleton
public class PageEvents {

  /**
   * Something that a visitor did.
   *
   * @param view whether a page was seen
   * @param browser its word for its visitor
   * @param url of the page, as far as it is kept; null for none
   * @param referrer of the page before; null for none
   * @param userAgent null for none
   * @param visitor who it was, as the pixel's door has it; null for a person
   */
  public record PageEvent(
      UUID id,
      UUID source,
      Instant at,
      boolean view,
      String browser,
      String url,
      String referrer,
      String userAgent,
      String visitor) {}

  private static final String SELECT =
      """
      select n.txid::text as txid, n.seq, n.id, n.source_id, n.occurred_at, n.event, n.keys,
             case when n.door = %d and not n.test then n.payload end as payload
        from event n
      """
          .formatted(Door.PIXEL.number());

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PageEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Those of the present brand behind a position. */
  public PassedEvents<PageEvent> after(Position position, int limit) {
    return PassedEvents.of(
        Arrivals.rows(jdbi, brand.slug(), SELECT, position, limit, (row, context) -> passed(row)),
        limit);
  }

  /** By which word visits know a browser; null for none. */
  static String browser(JsonNode user) {
    return user.path("visitor").asText(user.path("ttp").asText(null));
  }

  private Passed<PageEvent> passed(ResultSet row) throws SQLException {
    byte[] payload = row.getBytes("payload");
    return new Passed<>(
        Position.of(row), payload == null ? null : event(row, payload).orElse(null));
  }

  private Optional<PageEvent> event(ResultSet row, byte[] packed) throws SQLException {
    String name = row.getString("event");
    Instant at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    JsonNode told =
        StoredPayload.unpack(json, packed, name, at, null, PackedKeys.unpack(row.getBytes("keys")));
    JsonNode user = told.path("user");
    String visitor = browser(user);
    return visitor == null
        ? Optional.empty()
        : Optional.of(
            new PageEvent(
                row.getObject("id", UUID.class),
                row.getObject("source_id", UUID.class),
                at,
                name.equals("Pageview"),
                visitor,
                told.path("page").path("url").asText(null),
                told.path("page").path("referrer").asText(null),
                user.path("user_agent").asText(null),
                told.path("visitor_class").asText(null)));
  }
}
