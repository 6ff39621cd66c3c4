package io.hookline.attribution.replica;

import io.hookline.attribution.input.ChangedTerms;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads what may change credits, in an order in which nothing can appear behind the reader. */
@ApplicationScoped
public class PartnershipChanges implements Input {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PartnershipChanges(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "partnerships";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Stretch.of(read(position, limit), limit);
  }

  private List<Entry> read(Position position, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select txid::text as txid, seq, creator_id, code
                      from partnership_change
                     where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
                       and txid < pg_snapshot_xmin(pg_current_snapshot())
                     order by partnership_change.txid, partnership_change.seq
                     limit\s"""
                        + limit)
                .bind("brand", brand.slug())
                .bind("txid", position.txid())
                .bind("seq", position.seq())
                .map((row, context) -> entry(row))
                .list());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return Entry.of(
        new Position(row.getString("txid"), row.getLong("seq")),
        new ChangedTerms(row.getObject("creator_id", UUID.class), row.getString("code")));
  }
}
