package io.hookline.creator.money.budget;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The budget of a campaign, in the brand's currency.
 *
 * @param steps parts that add up
 * @param thresholds percentages of what is planned at which is warned; null for 80 and 100
 * @param whenOverspent null for WARN
 */
record NewBudget(
    @NotNull UUID campaignId,
    @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid BudgetStep> steps,
    @Size(max = 10) @Schema(examples = "[80, 100]", nullable = true)
        List<@NotNull @Min(1) @Max(1000) Integer> thresholds,
    @Schema(nullable = true) WhenOverspent whenOverspent) {

  BudgetUpdate facts() {
    return new BudgetUpdate(steps, thresholds, whenOverspent);
  }
}
