package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about a budget.
 *
 * @param decision as it stands after its corrections
 * @param evidence on which it was decided, with the figures as they were then
 * @param evidenceClass the strongest of it; null without any
 * @param caution what the evidence does not show; null where a study stands behind it
 * @param cautionText the same in words
 * @param review whether somebody has to look what came of it
 * @param reviewOn when to look next; null where nobody has to
 * @param outcome the latest verdict; null before the first
 */
@Schema(name = "BudgetDecision")
record BudgetDecisionView(
    UUID id,
    DecisionFacts decision,
    List<DecisionEvidence> evidence,
    @Schema(nullable = true) EvidenceClass evidenceClass,
    @Schema(nullable = true) DecisionCaution caution,
    @Schema(
            nullable = true,
            examples = "It rests on what was seen alone: that says nothing of orders.")
        String cautionText,
    @Schema(examples = "olivia") String decidedBy,
    LocalDate decidedOn,
    ReviewState review,
    @Schema(nullable = true, examples = "2026-12-15") LocalDate reviewOn,
    @Schema(nullable = true) OutcomeVerdict outcome,
    @Schema(examples = "1") int outcomes,
    @Schema(examples = "0") int corrections,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
