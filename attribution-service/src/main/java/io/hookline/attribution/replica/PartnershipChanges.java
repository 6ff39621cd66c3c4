package io.hookline.attribution.replica;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.ChangedTerms;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
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
    return Arrivals.read(
        jdbi,
        brand.slug(),
        "select n.txid::text as txid, n.seq, n.creator_id, n.code from partnership_change n",
        position,
        limit,
        (row, context) ->
            Entry.of(
                Position.of(row),
                new ChangedTerms(row.getObject("creator_id", UUID.class), row.getString("code"))));
  }
}
