package io.hookline.creator.money.earning;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Gives earnings their amount in the brand's currency when a rate is told later. */
@ApplicationScoped
class RateEarnings {

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

  int in(String currency) {
    List<RatedRow> rated =
        rows
            .list(
                " and e.currency = :currency and e.brand_amount is null order by e.id for update of e",
                Map.of("currency", currency))
            .stream()
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
              .map(EarningEvent.Rated::new)
              .toList());
    }
    return rated.size();
  }
}
