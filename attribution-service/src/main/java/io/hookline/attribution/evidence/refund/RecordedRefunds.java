package io.hookline.attribution.evidence.refund;

import io.hookline.attribution.input.Entry;
import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
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
    return Stretch.of(read(position, limit), limit);
  }

  private List<Entry> read(Position position, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select txid::text as txid, seq, refund_id
                      from recorded_refund
                     where brand = :brand and (txid, seq) > (:txid::xid8, :seq)
                       and txid < pg_snapshot_xmin(pg_current_snapshot())
                     order by recorded_refund.txid, recorded_refund.seq
                     limit\s"""
                        + limit)
                .bind("brand", brand.slug())
                .bind("txid", position.txid())
                .bind("seq", position.seq())
                .map(
                    (row, context) ->
                        Entry.ofRecordedRefund(
                            new Position(row.getString(1), row.getLong(2)),
                            row.getObject(3, UUID.class)))
                .list());
  }
}
