package io.hookline.attribution.collect.ingest;

import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads those accepted events that attribution can learn from: orders, and such as tie several keys
 * to a person. A view of a page by a browser of which nothing else is known says nothing of
 * anybody; nor does a test. One that completes another teaches at least whose the other is. They
 * come in an order in which none can appear behind the reader's back.
 */
@ApplicationScoped
public class EventArrivals implements Input {

  /**
   * The limit is written out: as a value it would hide from the planner that few rows are read. The
   * last row that is passed comes in any case: it is where the next stretch begins.
   */
  private static String select(int limit) {
    return """
        select e.txid::text as txid, e.seq, e.id, e.source_id, e.door, e.occurred_at, e.received_at, e.keys,
               e.teaches, e.place, e.event, coalesce(e.original_event, e.event) as original_event,
               e.event_id, e.order_id, e.value, e.currency, e.late, e.promo_codes, e.payload,
               f.id as completes, f.keys as completes_keys, f.order_id as completes_order_id,
               f.door as completes_door, f.received_at as completes_received_at
          from (select *, row_number() over next as place, lead(seq) over next is null as last
                  from (select *
                          from event
                         where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
                           and txid < pg_snapshot_xmin(pg_current_snapshot())
                         order by txid, seq
                         limit %d) as e
                window next as (order by e.txid, e.seq)) as e
          left join event f on f.brand = e.brand and f.id = e.merged_with
         where e.teaches or e.merged_with is not null or e.last
         order by e.place
        """
        .formatted(limit);
  }

  private final Jdbi jdbi;
  private final EventEntries entries;
  private final CurrentBrand brand;

  EventArrivals(Jdbi jdbi, EventEntries entries, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.entries = entries;
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
    boolean teaches = row.getBoolean("teaches") || row.getObject("completes") != null;
    return new Passed(entries.of(row), teaches, row.getLong("place"));
  }
}
