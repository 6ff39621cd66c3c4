package io.hookline.creator.money.earning;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What goes into payouts. */
@ApplicationScoped
class PayableEarnings {

  private final EarningRows rows;
  private final TakeStep step;

  PayableEarnings(EarningRows rows, TakeStep step) {
    this.rows = rows;
    this.step = step;
  }

  List<EarningView> take(
      Collection<UUID> creators, String currency, BigDecimal least, UUID payout) {
    List<UUID> found =
        ids(
            " and e.creator_id = any(cast(:creators as uuid[])) and e.currency = :currency"
                + " and e.status = 'PAYABLE' order by e.id",
            Map.of("creators", creators.toArray(UUID[]::new), "currency", currency));
    LockedEarnings locked = rows.lock(found);
    Set<UUID> able = locked.able(found, EarningStep.TAKE);
    BigDecimal sum = locked.sum(able);
    return sum.signum() <= 0 || sum.compareTo(least) < 0
        ? List.of()
        : step.with(locked, able, EarningStep.TAKE, new Circumstances(null, payout, Map.of()));
  }

  List<UUID> inPayout(UUID payout) {
    return ids(
        " and e.payout_id = :payout and e.status = 'IN_PAYOUT' order by e.id",
        Map.of("payout", payout));
  }

  List<UUID> paidBy(UUID payout) {
    return ids(
        " and e.payout_id = :payout and e.status = 'PAID' order by e.id", Map.of("payout", payout));
  }

  /** What takes back a part of these, and waits for the end of their payout. */
  List<UUID> waitingFor(Collection<UUID> ended) {
    return ended.isEmpty()
        ? List.of()
        : ids(
            " and e.reverses_id = any(cast(:ended as uuid[])) and e.status = 'PENDING' order by e.id",
            Map.of("ended", ended.toArray(UUID[]::new)));
  }

  private List<UUID> ids(String conditions, Map<String, ?> values) {
    return rows.list(conditions, values).stream().map(EarningView::id).toList();
  }
}
