package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision to record.
 *
 * @param from what was spent before; left out of a budget that starts
 * @param to what is to be spent; left out of a budget that stops, and of one that is kept
 * @param per null: for as long as it lasts
 * @param effectiveOn the first day on which it holds, in the brand's time zone
 * @param reviewOn when to look what came of it
 */
record NewBudgetDecision(
    @NotNull @Schema(examples = "INCREASE") BudgetMove move,
    @NotNull @Valid BudgetScope scope,
    @Valid @Schema(nullable = true) Money from,
    @Valid @Schema(nullable = true) Money to,
    @Schema(nullable = true) BudgetPeriod per,
    @NotNull @Plausible @Schema(examples = "2026-12-01") LocalDate effectiveOn,
    @NotBlank
        @Size(max = 2_000)
        @Schema(examples = "The board shows it first, and its boost brought 2.41 for 1")
        String reason,
    @NotNull @Valid ExpectedResult expected,
    @NotNull @Plausible @Schema(examples = "2026-12-15") LocalDate reviewOn,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid NewDecisionEvidence> evidence) {

  NewBudgetDecision {
    per = per == null ? BudgetPeriod.WHOLE : per;
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  DecisionFacts facts() {
    BudgetChange change = BudgetChange.of(move, from, to);
    return new DecisionFacts(
        move, scope, change.from(), change.to(), per, effectiveOn, reason, expected, reviewOn);
  }
}
