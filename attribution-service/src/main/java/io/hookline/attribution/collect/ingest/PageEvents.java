package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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

  /**
   * A part of them.
   *
   * @param places of the events
   * @param end behind all events that were passed; null when there were none
   * @param more whether as many were passed as may be at once
   */
  public record Part(List<PageEvent> events, List<Position> places, Position end, boolean more) {

    /** So many of the first, at least one; the others are more. */
    public Part first(int many) {
      return many >= events.size()
          ? this
          : new Part(events.subList(0, many), places.subList(0, many), places.get(many - 1), true);
    }
  }

  private record Passed(Position place, PageEvent event) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PageEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** The limit is written out: as a value it would hide from the planner that few rows are read. */
  private static String select(int limit) {
    return """
        select txid::text as txid, seq, id, source_id, occurred_at, event, keys,
               case when door = %d and not test then payload end as payload
          from event
         where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
           and txid < pg_snapshot_xmin(pg_current_snapshot())
         order by event.txid, event.seq
         limit %d
        """
        .formatted(Door.PIXEL.number(), limit);
  }

  /** Those of the present brand behind a position. */
  public Part after(Position position, int limit) {
    List<Passed> passed =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(select(limit))
                    .bind("brand", brand.slug())
                    .bind("txid", position.txid())
                    .bind("seq", position.seq())
                    .map((row, context) -> passed(row))
                    .list());
    Position end = passed.isEmpty() ? null : passed.get(passed.size() - 1).place();
    List<Passed> seen = passed.stream().filter(one -> one.event() != null).toList();
    return new Part(
        seen.stream().map(Passed::event).toList(),
        seen.stream().map(Passed::place).toList(),
        end,
        passed.size() == limit);
  }

  private Passed passed(ResultSet row) throws SQLException {
    Position place = new Position(row.getString("txid"), row.getLong("seq"));
    byte[] payload = row.getBytes("payload");
    return new Passed(place, payload == null ? null : event(row, payload).orElse(null));
  }

  private Optional<PageEvent> event(ResultSet row, byte[] packed) throws SQLException {
    String name = row.getString("event");
    Instant at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    JsonNode told =
        StoredPayload.unpack(json, packed, name, at, null, PackedKeys.unpack(row.getBytes("keys")));
    JsonNode user = told.path("user");
    String visitor = user.path("visitor").asText(user.path("ttp").asText(null));
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
