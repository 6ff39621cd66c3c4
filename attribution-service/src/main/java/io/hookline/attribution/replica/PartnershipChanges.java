package io.hookline.attribution.replica;

import io.hookline.attribution.input.Input;
import io.hookline.attribution.input.Position;
import io.hookline.attribution.input.Stretch;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Reads what may change credits, in an order in which nothing can appear behind the reader. */
@ApplicationScoped
public class PartnershipChanges implements Input<PartnershipChanges.Change> {

  /**
   * A change of a partnership or a promo code.
   *
   * @param txid with seq its place in the order
   * @param creatorId whose partnership changed, or null
   * @param code how the promo code reads that changed, or null
   */
  public record Change(String txid, long seq, UUID creatorId, String code) implements Input.Entry {}

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
  public Stretch<Change> after(Position position, int limit) {
    return Stretch.of(read(position, limit), limit);
  }

  private List<Change> read(Position position, int limit) {
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
                .map(ConstructorMapper.of(Change.class))
                .list());
  }
}
