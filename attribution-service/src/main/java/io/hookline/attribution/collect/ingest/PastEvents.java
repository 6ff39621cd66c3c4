package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.OrderItem;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Events of a name that happened in a period, for whoever counts them. */
@ApplicationScoped
public class PastEvents {

  public static final String PURCHASE = EventName.PURCHASE;

  /** Looked at for a period at most, the latest. */
  public static final int MOST = 1_000_000;

  /** Events arrive later than they happen; what is older than this when it arrives is left out. */
  private static final Duration LATEST_ARRIVAL = Duration.ofDays(28);

  private static final Duration CLOCKS = Duration.ofHours(1);

  /** By the ids, which tell when they were received. What completes another event is that one. */
  private static final String SELECT =
      """
      with passed as materialized (
        select * from event
         where brand = :brand and id >= :first and id < :behind
         order by id desc
         limit %d)
      select id, event, coalesce(original_event, event) as original_event, event_id, source_id,
             occurred_at, keys, value, currency, payload, (select count(*) from passed) as looked_at
        from passed
       where event = :event and not test and merged_with is null
         and occurred_at >= :from and occurred_at < :to
      """
          .formatted(MOST);

  /**
   * An event that was accepted.
   *
   * @param keys what ties it to a person, each with its kind in front
   * @param value null where none was told that can be understood
   */
  public record Told(
      UUID id,
      Instant at,
      UUID source,
      List<String> keys,
      BigDecimal value,
      String currency,
      List<OrderItem> items) {}

  /**
   * @param complete false where the period has more events, of any name, than are looked at
   */
  public record Found(List<Told> events, boolean complete) {}

  private record Row(Told told, long lookedAt) {}

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  PastEvents(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  /** The present name of an event that TikTok, or a shop's program, has called otherwise. */
  public static String presentName(String name) {
    return EventName.present(name);
  }

  public Found of(String event, Instant from, Instant to) {
    List<Row> rows =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SELECT)
                    .bind("brand", brand.slug())
                    .bind("event", event)
                    .bind("from", from)
                    .bind("to", to)
                    .bind("first", least(from.minus(CLOCKS)))
                    .bind("behind", least(to.plus(LATEST_ARRIVAL)))
                    .map((row, context) -> new Row(told(row), row.getLong("looked_at")))
                    .list());
    return new Found(
        rows.stream().map(Row::told).toList(), rows.isEmpty() || rows.get(0).lookedAt() < MOST);
  }

  /** The lowest UUIDv7 of an instant. */
  private static UUID least(Instant at) {
    return new UUID(Math.max(0, at.toEpochMilli()) << 16, 0);
  }

  private Told told(ResultSet row) throws SQLException {
    List<String> keys = PackedKeys.unpack(row.getBytes("keys"));
    Instant at = row.getObject("occurred_at", OffsetDateTime.class).toInstant();
    JsonNode properties =
        StoredPayload.unpack(
                json,
                row.getBytes("payload"),
                row.getString("original_event"),
                at,
                row.getString("event_id"),
                keys)
            .path("properties");
    BigDecimal kept = row.getBigDecimal("value");
    String told = row.getString("currency");
    String currency = told == null ? Lenient.first(properties, "currency") : told;
    return new Told(
        row.getObject("id", UUID.class),
        at,
        row.getObject("source_id", UUID.class),
        keys,
        kept == null ? number(properties) : kept,
        currency == null ? null : currency.toUpperCase(Locale.ROOT),
        OrderItems.of(properties, null));
  }

  private static BigDecimal number(JsonNode properties) {
    String text = Lenient.first(properties, "value");
    return text != null && text.matches("\\d{1,15}(\\.\\d{1,4}0*)?") ? new BigDecimal(text) : null;
  }
}
