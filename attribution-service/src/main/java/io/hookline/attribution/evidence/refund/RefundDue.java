package io.hookline.attribution.evidence.refund;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The queue of refunds that were told here: they are applied where orders are recorded. */
@ApplicationScoped
public class RefundDue {

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RefundDue(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  void add(Collection<UUID> refunds) {
    jdbi.useHandle(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into refund_due (brand, refund_id)
                    select :brand, unnest(:refunds::uuid[]) on conflict do nothing
                    """)
                .bind("brand", brand.slug())
                .bindArray("refunds", UUID.class, refunds)
                .execute());
  }

  /** Takes some out, at most so many. */
  public Set<UUID> take(int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    delete from refund_due
                     where brand = :brand
                       and refund_id in (select refund_id from refund_due
                                          where brand = :brand order by refund_id limit %d)
                    returning refund_id
                    """
                        .formatted(limit))
                .bind("brand", brand.slug())
                .mapTo(UUID.class)
                .set());
  }
}
