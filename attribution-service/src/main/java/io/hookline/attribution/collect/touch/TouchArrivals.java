package io.hookline.attribution.collect.touch;

import io.hookline.attribution.input.ClickId;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.OwnKeys;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.attribution.input.ToldTouch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads touches in an order in which none can appear behind the reader's back. */
@ApplicationScoped
public class TouchArrivals implements Input {

  /**
   * The limit is written out: as a value it would hide from the planner that few rows are read. The
   * order names the table: by the column of the answer it would be an order of texts.
   */
  private static final String SELECT =
      """
      select txid::text as txid, seq, id, link_id, kind, occurred_at, click_id, ttclid, email_sha256
        from touch
       where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
         and txid < pg_snapshot_xmin(pg_current_snapshot())
       order by touch.txid, touch.seq
       limit\s""";

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  TouchArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "touches";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Stretch.of(read(position, limit), limit);
  }

  private List<Entry> read(Position position, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT + limit)
                .bind("brand", brand.slug())
                .bind("txid", position.txid())
                .bind("seq", position.seq())
                .map((row, context) -> entry(row))
                .list());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    List<String> keys = new ArrayList<>();
    add(keys, OwnKeys.CLICK, row.getString("click_id"));
    add(keys, "ttclid:", row.getString("ttclid"));
    add(keys, "email:", row.getString("email_sha256"));
    if (!keys.isEmpty() && !keys.get(0).equals(OwnKeys.CLICK + ClickId.of(id))) {
      keys.add(0, OwnKeys.ofTouch(id));
    }
    return Entry.of(
        new Position(row.getString("txid"), row.getLong("seq")),
        keys,
        new ToldTouch(
            id,
            row.getObject("link_id", UUID.class),
            row.getString("kind"),
            row.getObject("occurred_at", OffsetDateTime.class).toInstant()));
  }

  private static void add(List<String> keys, String kind, String value) {
    if (value != null) {
      keys.add(kind + value);
    }
  }
}
