package io.hookline.creator.money.earning;

import io.hookline.creator.money.rate.BrandAmounts;
import io.hookline.creator.money.rate.FollowsRates;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

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
    List<RatedRow> rated =
        rows.list(" and e.brand_amount is null order by e.id for update of e", Map.of()).stream()
            .map(
                earning ->
                    new RatedRow(earning.id(), amounts.of(earning.amount(), earning.earnedAt())))
            .filter(row -> row.brandAmount() != null)
            .toList();
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
}
