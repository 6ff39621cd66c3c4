package io.hookline.reporting.judgement.budget;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money of campaigns, in the brand's currency.
 *
 * @param planned null for creators: budgets are of campaigns
 * @param committed what is promised under active partnerships and not earned yet: flat fees and
 *     deliverables; commissions and bonuses that may still come are in nothing
 * @param committedWithoutRate how many promises are in other currencies, and not in it
 * @param spent ads and creators; of what nobody has told is not in it
 * @param left planned - committed - spent; less than 0 where it is overspent
 */
@Schema(name = "BudgetAmounts")
record BudgetAmounts(
    @Schema(nullable = true) Money planned,
    Money committed,
    @Schema(examples = "0") long committedWithoutRate,
    @Schema(nullable = true) Money spentOnAds,
    @Schema(nullable = true) Money spentOnCreators,
    Money spent,
    @Schema(nullable = true) Money left) {

  /**
   * @param planned null where nothing is planned so
   */
  static BudgetAmounts of(
      BigDecimal planned, List<Promised> promised, Spent spent, String currency) {
    BigDecimal committed =
        promised.stream()
            .map(Promised::amount)
            .filter(amount -> amount != null)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal all = spent.sum() == null ? BigDecimal.ZERO : spent.sum();
    return new BudgetAmounts(
        money(planned, currency),
        money(committed, currency),
        promised.stream().filter(promise -> promise.amount() == null).count(),
        money(spent.ads(), currency),
        money(spent.creators(), currency),
        money(all, currency),
        money(planned == null ? null : planned.subtract(committed).subtract(all), currency));
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount.stripTrailingZeros(), currency);
  }
}
