package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Commissions that rules may hold, or let go. */
@ApplicationScoped
class Candidates {

  private static final String OF_ORDERS =
      """
      select e.id as earning_id, e.source_id::uuid as conversion_id, e.creator_id, e.partnership_id,
             e.earned_at as occurred_at, e.status,
             (select string_agg(r.rule, ',' order by r.rule)
                from jsonb_to_recordset(e.reasons) as r (rule text)
               where e.status = 'HELD') as rules
        from earning e
       where e.brand = :brand and e.source_kind = :source and e.source_id = any(:orders)
         and e.kind = 'COMMISSION' and e.status in ('PENDING', 'PAYABLE', 'HELD')
         and not exists (select 1 from risk_resolution r where r.earning_id = e.id)
       order by e.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Candidates(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<Candidate> of(Collection<UUID> conversions) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OF_ORDERS)
                .bind("brand", brand.slug())
                .bind("source", SourceKind.CONVERSION)
                .bindArray(
                    "orders", String.class, conversions.stream().map(UUID::toString).toList())
                .map(ConstructorMapper.of(Candidate.class))
                .list());
  }
}
