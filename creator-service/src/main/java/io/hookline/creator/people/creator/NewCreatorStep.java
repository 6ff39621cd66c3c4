package io.hookline.creator.people.creator;

import io.hookline.creator.people.rule.ApplicationRule;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.Texts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step in the pipeline.
 *
 * @param reason needed of a step to PAUSED, ARCHIVED or BANNED
 * @param mayApplyAgainOn of a step to ARCHIVED or BANNED; null: what the brand's rule says
 */
record NewCreatorStep(
    @NotNull @Schema(examples = "CONTACTED") CreatorStatus to,
    @Size(max = 500) @Schema(examples = "On leave until May", nullable = true) String reason,
    @Plausible @Schema(nullable = true) LocalDate mayApplyAgainOn) {

  NewCreatorStep {
    reason = Texts.orNull(reason);
  }

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    check(to, reason, "reason", mayApplyAgainOn, violations);
    Violation.requireNone(violations);
  }

  /**
   * With what the brand's rule says of who may apply again.
   *
   * @throws Problem BAN_WITHOUT_END
   */
  NewCreatorStep by(ApplicationRule rule) {
    return new NewCreatorStep(to, reason, until(to, mayApplyAgainOn, rule));
  }

  static LocalDate until(CreatorStatus to, LocalDate given, ApplicationRule rule) {
    if (to == CreatorStatus.BANNED && given != null && !rule.bansMayEnd()) {
      throw new Problem(
          CreatorProblem.BAN_WITHOUT_END, "By the brand's rule who is banned stays banned.");
    }
    return to == CreatorStatus.ARCHIVED && given == null ? rule.afterArchive() : given;
  }

  static void check(
      CreatorStatus to, String reason, String field, LocalDate again, List<Violation> violations) {
    if (to.needsReason() && reason == null) {
      violations.add(new Violation(field, "must say why a creator is " + to));
    }
    if (again != null && !to.isOut()) {
      violations.add(
          new Violation("mayApplyAgainOn", "is for creators who are archived or banned"));
    }
  }
}
