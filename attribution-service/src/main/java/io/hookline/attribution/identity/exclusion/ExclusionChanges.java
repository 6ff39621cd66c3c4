package io.hookline.attribution.identity.exclusion;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.ChangedKey;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
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
    return Arrivals.read(
        jdbi,
        brand.slug(),
        "select n.txid::text as txid, n.seq, n.key from exclusion_change n",
        position,
        limit,
        (row, context) -> Entry.of(Position.of(row), new ChangedKey(row.getString("key"))));
  }
}
