package io.hookline.attribution.lift.budgetdecision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was recorded wrongly.
 *
 * @param why it was wrong
 * @param decision as it was in fact made; its evidence is added to that which is there
 */
record NewBudgetDecisionCorrection(
    @NotBlank @Size(max = 1_000) @Schema(examples = "It was 300 a day, not a week") String why,
    @NotNull @Valid NewBudgetDecision decision) {}
