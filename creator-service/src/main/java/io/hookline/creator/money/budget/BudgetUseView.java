package io.hookline.creator.money.budget;

import io.hookline.kit.value.Money;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a budget.
 *
 * @param released of what is planned, by steps that have begun
 * @param left of what is planned; less than 0 where it is overspent
 */
@Schema(name = "BudgetUse")
record BudgetUseView(
    UUID budgetId,
    UUID campaignId,
    Money planned,
    Money released,
    Amounts amounts,
    Money left,
    List<MonthUseView> months) {}
