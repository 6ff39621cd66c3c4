package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.ClickId;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.OrderKey;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.RefundKind;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldPurchase;
import io.hookline.attribution.input.ToldRefund;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads those accepted events that attribution can learn from: orders, and such as tie several keys
 * to a person. A view of a page by a browser of which nothing else is known says nothing of
 * anybody; nor does a test. They come in an order in which none can appear behind the reader's
 * back.
 */
@ApplicationScoped
public class EventArrivals implements Input {

  /**
   * The limit is written out: as a value it would hide from the planner that few rows are read. The
   * last row that is passed comes in any case: it is where the next stretch begins.
   */
  private static String select(int limit) {
    return """
        select txid::text as txid, seq, id, source_id, occurred_at, received_at, keys, teaches, place,
               event, event_id, order_id, value, currency, late, promo_codes,
               case when (purchase or taking_back) and teaches then payload::text end as payload
          from (select *, not test and (purchase or taking_back or cardinality(keys) > 1) as teaches,
                       row_number() over next as place, lead(seq) over next is null as last
                  from (select txid, seq, id, source_id, occurred_at, received_at, test, late, promo_codes,
                               event = 'Purchase' as purchase,
                               event in ('Refund', 'CancelOrder', 'Chargeback')
                                 and order_id is not null as taking_back,
                               keys, event, event_id, order_id, value, currency, payload
                          from event
                         where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
                           and txid < pg_snapshot_xmin(pg_current_snapshot())
                         order by txid, seq
                         limit %d) as e
                window next as (order by e.txid, e.seq)) as passed
         where teaches or last
         order by place
        """
        .formatted(limit);
  }

  private final Jdbi jdbi;
  private final ObjectMapper json;
  private final CurrentBrand brand;

  EventArrivals(Jdbi jdbi, ObjectMapper json, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.json = json;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Stretch after(Position position, int limit) {
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
    if (passed.isEmpty()) {
      return Stretch.of(List.of(), limit);
    }
    Passed last = passed.get(passed.size() - 1);
    return new Stretch(
        passed.stream().filter(Passed::teaches).map(Passed::event).toList(),
        last.event().position(),
        last.place() == limit);
  }

  /**
   * @param place among those that were passed, from 1
   */
  private record Passed(Entry event, boolean teaches, long place) {}

  private Passed passed(ResultSet row) throws SQLException {
    String kept = row.getString("payload");
    PurchasePayload payload =
        kept == null
            ? null
            : new PurchasePayload(OwnJson.tree(json, kept), row.getString("currency"));
    RefundKind kind = EventName.TAKING_BACK.get(row.getString("event"));
    List<String> keys = List.of((String[]) row.getArray("keys").getArray());
    Entry event =
        new Entry(
            new Position(row.getString("txid"), row.getLong("seq")),
            keys,
            null,
            kind == null && payload != null ? purchase(row, keys, payload) : null,
            kind != null && payload != null ? refund(row, keys, kind, payload) : null,
            null,
            null);
    return new Passed(event, row.getBoolean("teaches"), row.getLong("place"));
  }

  private static ToldPurchase purchase(ResultSet row, List<String> keys, PurchasePayload payload)
      throws SQLException {
    return new ToldPurchase(
        row.getObject("id", UUID.class),
        instant(row, "occurred_at"),
        instant(row, "received_at"),
        row.getBoolean("late"),
        row.getObject("source_id", UUID.class),
        order(row, keys),
        row.getBigDecimal("value"),
        row.getString("currency"),
        List.of((String[]) row.getArray("promo_codes").getArray()),
        clicks(keys),
        payload.order(),
        payload.signal());
  }

  /** With the numbers that its source counts in, which stand in its key. */
  private static OrderKey order(ResultSet row, List<String> keys) throws SQLException {
    String id = row.getString("order_id");
    return id == null
        ? null
        : keys.stream()
            .flatMap(key -> OrderKey.of(key).stream())
            .findFirst()
            .orElse(new OrderKey("", id));
  }

  private static List<UUID> clicks(List<String> keys) {
    return keys.stream()
        .filter(key -> key.startsWith(ShopperKeys.CLICK))
        .flatMap(key -> ClickId.touch(key.substring(ShopperKeys.CLICK.length())).stream())
        .toList();
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static ToldRefund refund(
      ResultSet row, List<String> keys, RefundKind kind, PurchasePayload payload)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ToldRefund(
        id,
        order(row, keys),
        null,
        kind,
        ToldRefund.reference(payload.refundId(), row.getString("event_id"), id),
        row.getBigDecimal("value"),
        row.getString("currency"),
        instant(row, "occurred_at"),
        instant(row, "received_at"),
        row.getObject("source_id", UUID.class));
  }
}
