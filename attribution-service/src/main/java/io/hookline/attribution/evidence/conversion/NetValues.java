package io.hookline.attribution.evidence.conversion;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps beside an order what was given back of it. */
@ApplicationScoped
public class NetValues {

  private static final String UPDATE =
      """
      update conversion c
         set refunded = s.amount, original_refunded = s.original,
             version = c.version + (c.id <> all(:told))::int
        from (select r.conversion_id, coalesce(sum(r.amount), 0) as amount,
                     coalesce(sum(r.original_amount), 0) as original
                from refund r
               where r.brand = :brand and r.conversion_id = any(:conversions)
               group by r.conversion_id) s
       where c.brand = :brand and c.id = s.conversion_id
         and (c.refunded, c.original_refunded) is distinct from (s.amount, s.original)
      returning c.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  NetValues(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * Returns the orders of which something else is known than before.
   *
   * @param told orders of whose present version nobody has been told yet
   */
  public Set<UUID> of(Collection<UUID> conversions, Collection<UUID> told) {
    return conversions.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(UPDATE)
                    .bind("brand", brand.slug())
                    .bindArray("conversions", UUID.class, conversions)
                    .bindArray("told", UUID.class, told)
                    .mapTo(UUID.class)
                    .set());
  }
}
