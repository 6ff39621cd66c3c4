package io.hookline.attribution.lift.budgetdecision;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction.
 *
 * @param number 1 the first
 * @param before what was recorded until then; it stays
 * @param addedEvidence how much evidence came with it
 */
@Schema(name = "BudgetDecisionCorrection")
record BudgetDecisionCorrectionView(
    @Schema(examples = "1") long number,
    @Schema(examples = "It was 300 a day, not a week") String why,
    DecisionFacts before,
    @Schema(examples = "0") int addedEvidence,
    @Schema(examples = "olivia") String correctedBy,
    Instant correctedAt) {}
