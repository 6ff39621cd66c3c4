package io.hookline.content.plan.idea;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Until when an idea waits.
 *
 * @param reason for what it waits
 */
record IdeaParking(
    @NotNull @Plausible @Schema(examples = "2099-03-01") LocalDate returnOn,
    @Size(max = 2000) @Schema(examples = "Waits for the lab's figures", nullable = true)
        String reason) {

  /**
   * @throws Problem VALIDATION_FAILED for a day that is over
   */
  void check(LocalDate today) {
    Violation.requireNotPast("returnOn", returnOn, today);
  }
}
