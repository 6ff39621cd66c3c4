package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of one event.
 *
 * @param index its place among those that were sent
 * @param receiptId null for one that was not understood as an event at all
 * @param code why it was refused, as a problem document says it
 */
@Schema(name = "EventOutcome")
record EventOutcomeView(
    int index,
    ReceiptStatus status,
    @Schema(nullable = true, description = "Null for what was not understood as an event at all")
        UUID receiptId,
    @Schema(nullable = true, description = "Receipt of the event that was first") UUID duplicateOf,
    @Schema(nullable = true, examples = "VALIDATION_FAILED") String code,
    @Schema(nullable = true, examples = "1 field is not acceptable.") String detail,
    List<Violation> violations,
    @JsonIgnore @Schema(hidden = true) Problem refusal) {

  /**
   * @throws Problem what was wrong, if it was refused
   */
  void requireTaken() {
    if (refusal != null) {
      throw refusal;
    }
  }

  static EventOutcomeView of(int index, Receipt receipt) {
    return new EventOutcomeView(
        index, receipt.status(), receipt.id(), receipt.duplicateOf(), null, null, List.of(), null);
  }

  static EventOutcomeView refused(int index, UUID receipt, Problem problem) {
    return new EventOutcomeView(
        index,
        ReceiptStatus.REJECTED,
        receipt,
        null,
        problem.code().name(),
        problem.getMessage(),
        problem.violations(),
        problem);
  }
}
