package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The author takes a grant back, or the brand its question.
 *
 * @param withdrawnAt null: now
 */
@Schema(name = "RightsWithdrawal")
record RightsWithdrawal(
    @Size(max = 2000) @Schema(examples = "Deleted the video", nullable = true) String reason,
    @Plausible @Schema(nullable = true) Instant withdrawnAt,
    @Valid @Schema(nullable = true) NewEvidence evidence) {

  RightsWithdrawal {
    withdrawnAt = withdrawnAt == null ? null : withdrawnAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * For an author who has been erased, and whom nothing would find again.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void requireNoWords() {
    List<Violation> violations = new ArrayList<>();
    refuse("reason", reason, violations);
    if (evidence != null) {
      refuse("evidence.quote", evidence.quote(), violations);
      refuse("evidence.sourceUrl", evidence.sourceUrl(), violations);
    }
    Violation.requireNone(violations);
  }

  private static void refuse(String field, String words, List<Violation> violations) {
    if (words != null) {
      violations.add(new Violation(field, "must be left out: the author has been erased"));
    }
  }
}
