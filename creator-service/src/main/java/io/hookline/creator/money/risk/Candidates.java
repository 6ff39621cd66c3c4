package io.hookline.creator.money.risk;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.EarningView;
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

  /**
   * Whether of an order {@code o} no commission could be held: it brought none, or what it brought
   * is paid or in a payout. One of which a person has decided is left alone, and one of which
   * everything was made void counts for nothing.
   */
  static final String NONE_TO_HOLD =
      """
      coalesce(
        (select not bool_or(e.status in ('PENDING', 'PAYABLE', 'HELD', 'DISPUTED')
                            or r.earning_id is not null)
                and not bool_and(e.status = 'VOID')
           from earning e
           left join risk_resolution r on r.earning_id = e.id
          where e.brand = o.brand and e.source_kind = :source
            and e.source_id = o.conversion_id::text and e.creator_id = o.creator_id
            and e.partnership_id = o.partnership_id and e.reverses_id is null),
        true)
      """;

  private static final String WITHOUT_COMMISSION =
      """
      select gen_random_uuid() as earning_id, o.conversion_id, o.creator_id, o.partnership_id,
             o.occurred_at, null as status, null as rules
        from credited_order o
       where o.brand = :brand and o.conversion_id = any(cast(:orders as uuid[]))
         and o.net_value > 0
         and
      """
          + NONE_TO_HOLD;

  /** An order that is credited under several partnerships is there once. */
  private static final String CARRYING =
      """
      select distinct o.conversion_id from credited_order o
       where o.brand = :brand and o.net_value > 0
         and o.partnership_id = any(array(
               select distinct e.partnership_id from earning e
                where e.brand = :brand and e.id = any(cast(:bonuses as uuid[])) and e.kind = :kind
                  and not exists (select 1 from risk_resolution r where r.earning_id = e.id)))
       order by o.conversion_id
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
   * Credits of these orders without a commission that could be held: a cap was used up, the terms
   * have none, or it is paid. Each has an id of its own.
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

  /** Orders that may carry those of the earnings that are bonuses of which nobody has decided. */
  List<UUID> carrying(Collection<EarningView> changed) {
    List<UUID> bonuses =
        changed.stream()
            .filter(earning -> earning.kind() == EarningKind.BONUS)
            .map(EarningView::id)
            .toList();
    return bonuses.isEmpty()
        ? List.of()
        : jdbi.withHandle(
            handle ->
                handle
                    .createQuery(CARRYING)
                    .bind("brand", brand.slug())
                    .bind("bonuses", bonuses.toArray(UUID[]::new))
                    .bind("kind", EarningKind.BONUS)
                    .mapTo(UUID.class)
                    .list());
  }
}
