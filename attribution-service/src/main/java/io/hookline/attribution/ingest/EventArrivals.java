package io.hookline.attribution.ingest;

import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads accepted events in an order in which none can appear behind the reader's back. */
@ApplicationScoped
public class EventArrivals implements Input<EventArrivals.Arrival> {

  /**
   * An event that is new to the reader.
   *
   * @param txid with seq its place in the order
   * @param counts false for events that were sent as a test
   * @param keys what ties it to a person
   */
  public record Arrival(
      String txid,
      long seq,
      UUID id,
      Instant receivedAt,
      boolean counts,
      boolean purchase,
      List<String> keys)
      implements Input.Entry {

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
   * order names the table: by the column of the answer it would be an order of texts.
   */
  private static final String SELECT =
      """
      select txid::text as txid, seq, id, received_at, not test as counts,
             event = 'Purchase' as purchase, keys
        from event
       where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
         and txid < pg_snapshot_xmin(pg_current_snapshot())
       order by event.txid, event.seq
       limit\s""";

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  EventArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public List<Arrival> after(Position position, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + limit)
                .bind("brand", brand.slug())
                .bind("txid", position.txid())
                .bind("seq", position.seq())
                .map((row, context) -> arrival(row))
                .list());
  }

  private static Arrival arrival(ResultSet row) throws SQLException {
    return new Arrival(
        row.getString("txid"),
        row.getLong("seq"),
        row.getObject("id", UUID.class),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("counts"),
        row.getBoolean("purchase"),
        List.of((String[]) row.getArray("keys").getArray()));
  }
}
