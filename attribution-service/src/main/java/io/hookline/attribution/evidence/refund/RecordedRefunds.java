package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.Arrivals;
import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.RecordedRefund;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Refunds that were recorded here, to be applied where orders are recorded. */
@ApplicationScoped
class RecordedRefunds implements Input {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RecordedRefunds(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(Collection<UUID> refunds) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into recorded_refund (brand, refund_id)
                    select :brand, unnest(:refunds::uuid[])
                    """)
                .bind("brand", brand.slug())
                .bindArray("refunds", UUID.class, refunds)
                .execute());
  }

  @Override
  public String name() {
    return "refunds";
  }

  @Override
  public Stretch after(Position position, int limit) {
    return Arrivals.read(
        jdbi,
        brand.slug(),
        "select n.txid::text as txid, n.seq, n.refund_id from recorded_refund n",
        position,
        limit,
        (row, context) ->
            Entry.of(Position.of(row), new RecordedRefund(row.getObject("refund_id", UUID.class))));
  }
}
