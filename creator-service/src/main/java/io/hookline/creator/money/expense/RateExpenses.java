package io.hookline.creator.money.expense;

import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.creator.money.rate.FollowsRates;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Gives expenses their amount in the brand's currency when a rate is told later. */
@Singleton
class RateExpenses implements FollowsRates {

  private final ExpenseRows rows;
  private final BrandAmounts amounts;
  private final Outbox outbox;
  private final CurrentBrand brand;
  private final Clock clock;

  RateExpenses(
      ExpenseRows rows, BrandAmounts amounts, Outbox outbox, CurrentBrand brand, Clock clock) {
    this.rows = rows;
    this.amounts = amounts;
    this.outbox = outbox;
    this.brand = brand;
    this.clock = clock;
  }

  @Override
  public void ratesRecorded() {
    List<ExpenseView> unrated =
        rows.list(" and e.brand_amount is null order by e.id for update of e", Map.of());
    List<ExpenseRows.RatedRow> rated =
        amounts.known(unrated, ExpenseView::amount, ExpenseView::incurredOn).entrySet().stream()
            .map(known -> new ExpenseRows.RatedRow(known.getKey().id(), known.getValue()))
            .toList();
    if (!rated.isEmpty()) {
      rows.rate(rated, clock.instant());
      outbox.append(
          brand.slug(),
          rows.all(rated.stream().map(ExpenseRows.RatedRow::id).toList()).stream()
              .map(ExpenseChange::of)
              .map(ExpenseEvent.Rated::new)
              .toList());
    }
  }
}
