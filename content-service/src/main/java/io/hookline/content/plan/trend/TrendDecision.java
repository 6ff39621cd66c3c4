package io.hookline.content.plan.trend;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is done with a tested trend, and why.
 *
 * @param returnOn when to look at it again: needed to watch, possible to skip
 */
record TrendDecision(
    @NotNull @Schema(examples = "WATCH") TrendChoice choice,
    @NotBlank
        @Size(max = 2000)
        @Schema(examples = "It fits, but is all about summer; back in spring.")
        String reason,
    @Plausible @Schema(examples = "2099-03-01", nullable = true) LocalDate returnOn) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check(LocalDate today) {
    if (choice == TrendChoice.WATCH && returnOn == null) {
      throw wrong("must be given for a trend that is watched");
    }
    if (choice == TrendChoice.USE && returnOn != null) {
      throw wrong("is for trends that are not used");
    }
    Violation.requireNotPast("returnOn", returnOn, today);
  }

  private static Problem wrong(String message) {
    return new Violation("returnOn", message).asProblem();
  }
}
