package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.collect.ingest.PassedEvents.Passed;
import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.OrderNumbers;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
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

  private static final String SELECT =
      """
      select n.txid::text as txid, n.seq, n.occurred_at, n.event, n.keys,
             case when n.event = '%1$s' and not n.test then n.payload end as payload,
             case when n.event = '%1$s'
                  then (select s.order_numbers from event_source s
                         where s.brand = n.brand and s.id = n.source_id) end as order_numbers
        from event n
      """
          .formatted(NAME);

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  AnswerEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** Those of the present brand behind a position. */
  public PassedEvents<Answered> after(Position position, int limit) {
    return PassedEvents.of(
        Arrivals.rows(jdbi, brand.slug(), SELECT, position, limit, (row, context) -> passed(row)),
        limit);
  }

  private Passed<Answered> passed(ResultSet row) throws SQLException {
    byte[] payload = row.getBytes("payload");
    return new Passed<>(Position.of(row), payload == null ? null : answered(row, payload));
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
