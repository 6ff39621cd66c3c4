package io.hookline.creator.money.commission;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What somebody has made void of commissions. */
@ApplicationScoped
class VoidCommissions {

  private static final String SUMS =
      """
      select source_id::uuid as conversion_id, creator_id, partnership_id, sum(amount) as amount
        from earning
       where brand = :brand and partnership_id = any(cast(:partnerships as uuid[]))
         and source_kind = :source and status = 'VOID'
       group by source_id, creator_id, partnership_id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  VoidCommissions(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Less what was taken back of it. */
  Map<CreditedOrder.Key, BigDecimal> under(Collection<UUID> partnerships) {
    Map<CreditedOrder.Key, BigDecimal> sums = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SUMS)
                .bind("brand", brand.slug())
                .bind("partnerships", partnerships.toArray(UUID[]::new))
                .bind("source", SourceKind.CONVERSION)
                .map(
                    (row, context) ->
                        sums.put(
                            new CreditedOrder.Key(
                                row.getObject("conversion_id", UUID.class),
                                row.getObject("creator_id", UUID.class),
                                row.getObject("partnership_id", UUID.class)),
                            row.getBigDecimal("amount")))
                .list());
    return sums;
  }
}
