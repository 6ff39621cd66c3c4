package io.hookline.creator.money.due;

import io.hookline.creator.money.earning.EarningKind;
import io.hookline.creator.money.earning.Earnings;
import io.hookline.creator.money.earning.HoldReason;
import io.hookline.creator.money.earning.HoldRule;
import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * Holds bonuses that would be less without orders that are held, and lets them go when those are
 * not any more. What a person holds, or has decided, is left alone.
 */
@ApplicationScoped
class HoldBonuses {

  private static final HoldReason REASON =
      new HoldReason(
          HoldRule.ORDERS_HELD,
          "Without orders whose commissions are held it would be less.",
          Map.of());

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

  /**
   * @param sources of the bonuses that would be less
   */
  void of(UUID partnership, Set<String> sources) {
    Map<UUID, List<HoldReason>> held = new HashMap<>();
    List<UUID> released = new ArrayList<>();
    for (Open bonus : open(partnership)) {
      boolean hold = sources.contains(bonus.sourceId());
      if (hold && !bonus.held()) {
        held.put(bonus.id(), List.of(REASON));
      } else if (!hold && bonus.held()) {
        released.add(bonus.id());
      }
    }
    earnings.releaseHeld(released, "The orders are held no more.");
    earnings.holdOpen(held);
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
