package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a decision, as it is seen now.
 *
 * @param evidence with the figures as they are now
 * @param reviewOn when to look once more; null: it is done
 */
record NewBudgetDecisionOutcome(
    @NotNull @Schema(examples = "AS_EXPECTED") OutcomeVerdict verdict,
    @NotBlank @Size(max = 2_000) @Schema(examples = "34 more orders a week, 7.20 each") String note,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid NewDecisionEvidence> evidence,
    @Plausible @Schema(nullable = true, examples = "2027-01-15") LocalDate reviewOn) {

  NewBudgetDecisionOutcome {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }
}
