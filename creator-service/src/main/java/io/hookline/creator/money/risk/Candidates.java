package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.SourceKind;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** What rules judge. */
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

  private static final String WITHOUT_COMMISSION =
      """
      select gen_random_uuid() as earning_id, o.conversion_id, o.creator_id, o.partnership_id,
             o.occurred_at, null as status, null as rules
        from credited_order o
       where o.brand = :brand and o.conversion_id = any(cast(:orders as uuid[]))
         and o.net_value > 0
         and not exists (
               select 1 from earning e
                where e.brand = o.brand and e.source_kind = :source
                  and e.source_id = o.conversion_id::text and e.creator_id = o.creator_id
                  and e.partnership_id = o.partnership_id)
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  Candidates(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Commissions that rules may hold, or let go. */
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

  /**
   * Credits of these orders with which no commission was earned: a cap was used up, or the terms
   * have none. Each has an id of its own, since there is no earning.
   */
  List<Candidate> withoutCommission(Collection<UUID> conversions) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(WITHOUT_COMMISSION)
                .bind("brand", brand.slug())
                .bind("source", SourceKind.CONVERSION)
                .bind("orders", conversions.toArray(UUID[]::new))
                .map(ConstructorMapper.of(Candidate.class))
                .list());
  }
}
