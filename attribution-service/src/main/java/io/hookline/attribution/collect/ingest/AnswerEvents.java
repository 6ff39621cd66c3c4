package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads what shoppers answered on pages of a shop, events of the name {@link #NAME}, in an order in
 * which nothing can appear behind the reader's back. Without tests.
 */
@Singleton
public class AnswerEvents {

  /** Of an event that tells of an answer. */
  public static final String NAME = "SurveyAnswer";

  /**
   * An answer, as the page said it; what it did not say is null.
   *
   * @param survey by its id, name or question
   * @param orderNumbers in which the source counts its orders, as they are shown
   * @param email SHA-256
   * @param place by its id or code
   */
  public record Answered(
      Instant at,
      String survey,
      String answer,
      String orderId,
      String orderNumbers,
      String email,
      String place) {}

  /**
   * A part of them.
   *
   * @param end behind all events that were passed; null when there were none
   * @param more whether as many were passed as may be at once
   */
  public record Part(List<Answered> answers, Position end, boolean more) {}

  private record Passed(Position place, Answered answer) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  AnswerEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** The limit is written out: as a value it would hide from the planner that few rows are read. */
  private static String select(int limit) {
    return """
        select txid::text as txid, seq, occurred_at, event, keys,
               case when event = '%s' and not test then payload end as payload,
               case when event = '%s'
                    then (select s.order_numbers from event_source s
                           where s.brand = event.brand and s.id = event.source_id) end
                 as order_numbers
          from event
         where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
           and txid < pg_snapshot_xmin(pg_current_snapshot())
         order by event.txid, event.seq
         limit %d
        """
        .formatted(NAME, NAME, limit);
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
    return new Part(
        passed.stream().map(Passed::answer).filter(Objects::nonNull).toList(),
        passed.isEmpty() ? null : passed.get(passed.size() - 1).place(),
        passed.size() == limit);
  }

  private Passed passed(ResultSet row) throws SQLException {
    Position place = new Position(row.getString("txid"), row.getLong("seq"));
    byte[] payload = row.getBytes("payload");
    return new Passed(place, payload == null ? null : answered(row, payload));
  }

  private Answered answered(ResultSet row, byte[] packed) throws SQLException {
    Instant at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    JsonNode told =
        StoredPayload.unpack(
            json,
            packed,
            row.getString("event"),
            at,
            null,
            PackedKeys.unpack(row.getBytes("keys")));
    JsonNode said = told.path("properties");
    return new Answered(
        at,
        text(said, "survey"),
        text(said, "answer"),
        text(said, "order_id"),
        OrderNumbers.shown(row.getString("order_numbers")),
        text(told.path("user"), "email"),
        text(said, "place"));
  }

  private static String text(JsonNode of, String field) {
    JsonNode value = of.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
