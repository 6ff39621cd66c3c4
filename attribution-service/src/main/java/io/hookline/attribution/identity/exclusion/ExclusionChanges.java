package io.hookline.attribution.identity.exclusion;

import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Keys of which somebody said something else, in the order in which it was said. */
@ApplicationScoped
class ExclusionChanges implements Input {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ExclusionChanges(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(String key) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate("insert into exclusion_change (brand, key) values (:brand, :key)")
                .bind("brand", brand.slug())
                .bind("key", key)
                .execute());
  }

  @Override
  public String name() {
    return "exclusions";
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
                    select txid::text as txid, seq, key
                      from exclusion_change
                     where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
                       and txid < pg_snapshot_xmin(pg_current_snapshot())
                     order by exclusion_change.txid, exclusion_change.seq
                     limit\s"""
                        + limit)
                .bind("brand", brand.slug())
                .bind("txid", position.txid())
                .bind("seq", position.seq())
                .map(
                    (row, context) ->
                        Entry.ofChangedKey(
                            new Position(row.getString(1), row.getLong(2)), row.getString(3)))
                .list());
  }
}
