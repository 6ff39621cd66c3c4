package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.RefundKind;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldOrder;
import io.hookline.attribution.input.ToldRefund;
import io.hookline.attribution.input.ToldSignal;
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
public class EventArrivals implements Input<EventArrivals.Arrival> {

  /**
   * An event that is new to the reader.
   *
   * @param txid with seq its place in the order
   * @param keys what ties it to a person
   * @param order what a purchase tells of its order beside the value; null of another event
   * @param signal what a purchase tells of who ordered; null of another event
   * @param refund what takes back from an order; null of another event
   */
  public record Arrival(
      String txid,
      long seq,
      UUID id,
      UUID source,
      Instant occurredAt,
      Instant receivedAt,
      List<String> keys,
      ToldOrder order,
      ToldSignal signal,
      ToldRefund refund)
      implements Input.Entry {

    public boolean purchase() {
      return order != null;
    }

    /** The click ids that it carries. */
    public List<String> clicks() {
      return keys.stream()
          .filter(key -> key.startsWith(ShopperKeys.CLICK))
          .map(key -> key.substring(ShopperKeys.CLICK.length()))
          .toList();
    }
  }

  /**
   * The limit is written out: as a value it would hide from the planner that few rows are read. The
   * last row that is passed comes in any case: it is where the next stretch begins.
   */
  private static String select(int limit) {
    return """
        select txid::text as txid, seq, id, source_id, occurred_at, received_at, keys, teaches, place,
               event, event_id, order_id, value, currency,
               case when (purchase or taking_back) and teaches then payload::text end as payload
          from (select *, not test and (purchase or taking_back or cardinality(keys) > 1) as teaches,
                       row_number() over next as place, lead(seq) over next is null as last
                  from (select txid, seq, id, source_id, occurred_at, received_at, test,
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
  public Stretch<Arrival> after(Position position, int limit) {
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
    return new Stretch<>(
        passed.stream().filter(Passed::teaches).map(Passed::event).toList(),
        last.event().position(),
        last.place() == limit);
  }

  /**
   * @param place among those that were passed, from 1
   */
  private record Passed(Arrival event, boolean teaches, long place) {}

  private Passed passed(ResultSet row) throws SQLException {
    String kept = row.getString("payload");
    PurchasePayload payload =
        kept == null
            ? null
            : new PurchasePayload(OwnJson.tree(json, kept), row.getString("currency"));
    RefundKind kind = EventName.TAKING_BACK.get(row.getString("event"));
    boolean purchase = payload != null && kind == null;
    Arrival event =
        new Arrival(
            row.getString("txid"),
            row.getLong("seq"),
            row.getObject("id", UUID.class),
            row.getObject("source_id", UUID.class),
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            row.getObject("received_at", OffsetDateTime.class).toInstant(),
            List.of((String[]) row.getArray("keys").getArray()),
            purchase ? payload.order() : null,
            purchase ? payload.signal() : null,
            kind == null || payload == null ? null : refund(row, kind, payload));
    return new Passed(event, row.getBoolean("teaches"), row.getLong("place"));
  }

  private static ToldRefund refund(ResultSet row, RefundKind kind, PurchasePayload payload)
      throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new ToldRefund(
        id,
        row.getString("order_id"),
        null,
        kind,
        ToldRefund.reference(payload.refundId(), row.getString("event_id"), id),
        row.getBigDecimal("value"),
        row.getString("currency"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getObject("source_id", UUID.class));
  }
}
