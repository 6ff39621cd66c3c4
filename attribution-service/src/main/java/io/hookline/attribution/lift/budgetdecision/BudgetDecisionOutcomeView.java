package io.hookline.attribution.lift.budgetdecision;

import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of a decision, as it was seen at one time; it stays.
 *
 * @param evidenceClass the strongest of its evidence; null without any
 * @param caution what the evidence does not show; null where a study stands behind it
 */
@Schema(name = "BudgetDecisionOutcome")
record BudgetDecisionOutcomeView(
    UUID id,
    OutcomeVerdict verdict,
    @Schema(examples = "34 more orders a week, 7.20 each") String note,
    List<DecisionEvidence> evidence,
    @Schema(nullable = true) EvidenceClass evidenceClass,
    @Schema(nullable = true) DecisionCaution caution,
    @Schema(examples = "olivia") String recordedBy,
    Instant recordedAt) {

  static BudgetDecisionOutcomeView of(
      UUID id,
      OutcomeVerdict verdict,
      String note,
      List<DecisionEvidence> evidence,
      String by,
      Instant at) {
    return new BudgetDecisionOutcomeView(
        id,
        verdict,
        note,
        evidence,
        DecisionCaution.strongest(evidence),
        DecisionCaution.of(evidence),
        by,
        at);
  }
}
