package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Holds bonuses that would be less without orders that are held, disputed or suspicious, and lets
 * them go when those are not any more. What a person holds, or has decided, is left alone.
 */
@ApplicationScoped
class HoldBonuses {

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
      select e.id, e.source_id, e.status = 'HELD' as held
        from earning e
       where e.brand = :brand and e.partnership_id = :partnership and e.kind = :kind
         and (e.status in ('PENDING', 'PAYABLE')
              or e.status = 'HELD'
                 and e.reasons @> jsonb_build_array(jsonb_build_object('rule', cast(:rule as text))))
         and not exists (select 1 from risk_resolution r where r.earning_id = e.id)
       order by e.id
      """;

  /** A bonus of which nobody has decided; public because Jdbi makes it. */
  public record Open(UUID id, String sourceId, boolean held) {}

  private final Jdbi jdbi;
  private final Earnings earnings;
  private final CurrentBrand brand;

  HoldBonuses(Jdbi jdbi, Earnings earnings, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.earnings = earnings;
    this.brand = brand;
  }

  boolean isAnyToHold(UUID partnership) {
    return open(partnership).stream().anyMatch(bonus -> !bonus.held());
  }

  /**
   * @param sources of the bonuses that would be less; all others are let go
   */
  void of(UUID partnership, Set<String> sources) {
    List<UUID> released =
        open(partnership).stream()
            .filter(bonus -> bonus.held() && !sources.contains(bonus.sourceId()))
            .map(Open::id)
            .toList();
    earnings.releaseHeld(released, "The orders are held no more.");
    these(partnership, sources);
  }

  /**
   * @param sources of the bonuses that would be less; all others stay as they are
   */
  void these(UUID partnership, Set<String> sources) {
    List<UUID> ids =
        open(partnership).stream()
            .filter(bonus -> !bonus.held() && sources.contains(bonus.sourceId()))
            .map(Open::id)
            .toList();
    if (!ids.isEmpty()) {
      List<HoldReason> why = List.of(reason(partnership));
      earnings.holdOpen(ids.stream().collect(Collectors.toMap(id -> id, id -> why)));
    }
  }

  private HoldReason reason(UUID partnership) {
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

  private List<Open> open(UUID partnership) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(OPEN)
                .bind("brand", brand.slug())
                .bind("partnership", partnership)
                .bind("kind", EarningKind.BONUS)
                .bind("rule", HoldRule.ORDERS_HELD)
                .map(ConstructorMapper.of(Open.class))
                .list());
  }
}
