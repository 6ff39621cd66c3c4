package io.hookline.reporting.judgement.budget;

import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is planned, promised and spent for campaigns that have a budget.
 *
 * @param asOf up to which day, included
 * @param notTold measures of spend of which nobody has told: their amounts are unknown, not 0
 * @param withoutRate how much was earned or laid out in currencies of which no rate is known; it is
 *     in no amount
 * @param outside what the brand spent beside, for no campaign or for one without a budget; null
 *     where one campaign is asked for
 */
@Schema(name = "SpendAgainstBudgets")
record SpendAgainstBudgetsView(
    LocalDate asOf,
    @Schema(examples = "USD") String currency,
    BudgetPart by,
    List<Row> rows,
    BudgetAmounts total,
    @Schema(nullable = true) Money outside,
    @Schema(examples = "[\"ad_spend\"]") List<String> notTold,
    @Schema(examples = "0") long withoutRate) {

  /**
   * A campaign, creator or month.
   *
   * @param key null for spend that is no creator's
   * @param name null of months, and where it is not known yet
   */
  @Schema(name = "SpendAgainstBudgetsRow")
  record Row(
      @Schema(nullable = true, examples = "2026-11") String key,
      @Schema(nullable = true, examples = "Spring launch") String name,
      BudgetAmounts amounts) {}
}
