package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Bonuses that orders may hold, and what they say then. */
@ApplicationScoped
class OpenBonuses {

  /** Which rules, and the first of the orders. */
  private static final String SUSPICIOUS =
      """
      with found as (
        select conversion_id, rules from suspicious_order
         where brand = :brand and partnership_id = :partnership)
      select (select string_agg(distinct r.rule, ', ')
                from found, unnest(string_to_array(rules, ',')) as r (rule)) as rules,
             (select string_agg(f.conversion_id::text, ', ')
                from (select conversion_id from found order by conversion_id limit 10) f) as orders
       where exists (select 1 from found)
      """;

  private static final String OPEN =
      """
      select e.id, e.source_id, e.status = 'HELD' as held, h.rules, h.orders
        from earning e
        left join lateral (
          select r.figures ->> 'rules' as rules, r.figures ->> 'orders' as orders
            from jsonb_to_recordset(e.reasons) as r (rule text, figures jsonb)
           where e.status = 'HELD' and r.rule = :rule
           limit 1) h on true
       where e.brand = :brand and e.partnership_id = :partnership and e.kind = :kind
         and (e.status in ('PENDING', 'PAYABLE')
              or e.status = 'HELD'
                 and e.reasons @> jsonb_build_array(jsonb_build_object('rule', cast(:rule as text))))
         and not exists (select 1 from risk_resolution r where r.earning_id = e.id)
       order by e.id
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  OpenBonuses(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  List<OpenBonus> under(UUID partnership) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OPEN)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bind("kind", EarningKind.BONUS)
                .bind("rule", HoldRule.ORDERS_HELD)
                .map(ConstructorMapper.of(OpenBonus.class))
                .list());
  }

  /** Why those are held that would be less. */
  HoldReason reason(UUID partnership) {
    Map<String, String> figures =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(SUSPICIOUS)
                    .bind("brand", brand.slug())
                    .bind("partnership", partnership)
                    .map(
                        (row, context) ->
                            Map.of(
                                "rules", row.getString("rules"),
                                "orders", row.getString("orders")))
                    .findOne()
                    .orElse(Map.of()));
    return new HoldReason(
        HoldRule.ORDERS_HELD,
        "Without orders that are held, disputed or suspicious it would be less.",
        figures);
  }
}
