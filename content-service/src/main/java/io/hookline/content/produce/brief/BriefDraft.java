package io.hookline.content.produce.brief;

import io.hookline.content.plan.standards.DisclosureKind;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a brief asks for, as its author sends it.
 *
 * @param seriesIds of which one may be chosen
 * @param hooks of which one may be chosen
 * @param standardsVersion the version of the standards that holds; null for the present one
 * @param standardIds of the do's and don'ts in that version those that matter here; null for all
 * @param disclosures that are required here beside those of the standards
 * @param learnings that it makes use of
 * @param publishFrom the first day on which it may go out, in the brand's time zone
 * @param publishUntil the last one
 */
@Schema(name = "BriefDraft")
record BriefDraft(
    @NotBlank @Size(max = 200) @Schema(examples = "Retinol, before or after?") String title,
    @Size(max = 2000)
        @Schema(examples = "People stop using it at the wrong time of day", nullable = true)
        String objective,
    @Size(max = 20) @Schema(examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> seriesIds,
    @Size(max = 20) List<@NotNull @Valid HookOption> hooks,
    @PositiveOrZero @Schema(nullable = true, examples = "0") Long standardsVersion,
    @Size(max = 200)
        @Schema(nullable = true, examples = "[\"0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e\"]")
        List<@NotNull UUID> standardIds,
    @Size(max = 3) List<@NotNull DisclosureKind> disclosures,
    @Size(max = 20) List<@NotNull @Valid UsedLearning> learnings,
    @Plausible @Schema(nullable = true, examples = "2026-10-08") LocalDate publishFrom,
    @Plausible @Schema(nullable = true, examples = "2026-10-15") LocalDate publishUntil,
    @Size(max = 20) List<@NotNull @Valid Deliverable> deliverables) {

  BriefDraft {
    seriesIds = seriesIds == null ? List.of() : seriesIds;
    hooks = hooks == null ? List.of() : hooks;
    disclosures = disclosures == null ? List.of() : disclosures;
    learnings = learnings == null ? List.of() : learnings;
    deliverables = deliverables == null ? List.of() : deliverables;
  }

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    if (publishFrom != null && publishUntil != null && publishUntil.isBefore(publishFrom)) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "A brief's last day of publication is not before its first.",
          List.of(new Violation("content.publishUntil", "must not be before publishFrom")));
    }
  }
}
