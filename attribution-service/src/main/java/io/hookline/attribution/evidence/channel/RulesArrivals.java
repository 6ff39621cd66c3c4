package io.hookline.attribution.evidence.channel;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.ChangedRules;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** Reads which versions of the rules came to hold. */
@ApplicationScoped
class RulesArrivals implements Input {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RulesArrivals(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public String name() {
    return "channel_rules";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Arrivals.read(
        jdbi,
        brand.slug(),
        "select n.txid::text as txid, n.seq, n.version from channel_rules_version n",
        position,
        limit,
        (row, context) -> Entry.of(Position.of(row), new ChangedRules(row.getLong("version"))));
  }
}
