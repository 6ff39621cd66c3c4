package io.hookline.attribution.collect.visit;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.GoneVisit;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.MadeVisit;
import io.hookline.attribution.input.OwnKeys;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads which visits are others than before, each as it is now: what changed in between, a later
 * entry tells. One by a link of the brand is that link's touch, and none of its own.
 */
@ApplicationScoped
class VisitArrivals implements Input {

  private static final String SELECT =
      """
      select n.txid::text as txid, n.seq, n.visit_id, n.started_at, v.visitor, v.origin_id,
             v.visitor_class = 'PERSON' and not 'hlclid' = any (v.click_ids) as is_touch
        from visit_change n
        left join visit v on v.brand = n.brand and v.id = n.visit_id
                         and v.started_at = n.started_at
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  VisitArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "visits";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Arrivals.read(jdbi, brand.slug(), SELECT, position, limit, (row, context) -> entry(row));
  }

  private static Entry entry(ResultSet row) throws SQLException {
    UUID id = row.getObject("visit_id", UUID.class);
    Instant at = row.getObject("started_at", OffsetDateTime.class).toInstant();
    return row.getBoolean("is_touch")
        ? Entry.of(
            Position.of(row),
            List.of(OwnKeys.ofTouch(id), "ttp:" + row.getString("visitor")),
            new MadeVisit(id, at, row.getObject("origin_id", UUID.class)))
        : Entry.of(Position.of(row), new GoneVisit(id, at));
  }
}
