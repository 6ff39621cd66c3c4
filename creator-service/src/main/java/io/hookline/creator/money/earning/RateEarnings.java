package io.hookline.creator.money.earning;

import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.creator.money.rate.FollowsRates;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives earnings their amount in the brand's currency when a rate is told later: of whichever
 * currency, because it may be converted over a third one.
 */
@Singleton
class RateEarnings implements FollowsRates {

  private final EarningRows rows;
  private final BrandAmounts amounts;
  private final Outbox outbox;
  private final CurrentBrand brand;

  RateEarnings(EarningRows rows, BrandAmounts amounts, Outbox outbox, CurrentBrand brand) {
    this.rows = rows;
    this.amounts = amounts;
    this.outbox = outbox;
    this.brand = brand;
  }

  @Override
  public void ratesRecorded() {
    List<RatedRow> rated = rated();
    if (!rated.isEmpty()) {
      rows.rate(rated);
      outbox.append(
          brand.slug(),
          rows.all(rated.stream().map(RatedRow::id).toList()).stream()
              .map(EarningChange::of)
              .map(EarningEvent.Rated::new)
              .toList());
    }
  }

  /** Clawbacks are rated with what they take back. */
  private List<RatedRow> rated() {
    List<EarningView> unrated =
        rows.list(" and e.brand_amount is null order by e.id for update of e", Map.of());
    List<EarningView> earned =
        unrated.stream().filter(earning -> earning.reversesId() == null).toList();
    Map<EarningView, BigDecimal> known =
        amounts.known(earned, EarningView::amount, earning -> amounts.day(earning.earnedAt()));
    Map<UUID, EarningView> roots = new HashMap<>();
    earned.forEach(root -> roots.put(root.id(), root.rated(known.get(root), amounts.currency())));
    List<EarningView> backs =
        unrated.stream().filter(earning -> earning.reversesId() != null).toList();
    LockedEarnings locked = rows.lock(backs.stream().map(EarningView::id).toList());
    ClawbackAmounts clawbacks = locked.clawbackAmounts(roots);
    List<RatedRow> rated = new ArrayList<>();
    roots.values().stream()
        .filter(root -> root.brandAmount() != null)
        .forEach(root -> rated.add(new RatedRow(root.id(), root.brandAmount().amount())));
    for (EarningView back : backs) {
      EarningView root = roots.getOrDefault(back.reversesId(), locked.get(back.reversesId()));
      BigDecimal part = clawbacks.next(root, back.amount().amount(), amounts.currency());
      if (part != null) {
        rated.add(new RatedRow(back.id(), part));
      }
    }
    return rated;
  }
}
