package io.hookline.creator.deal.campaign;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a campaign can change until it is over.
 *
 * @param kinds null: none is settled yet
 * @param startsOn first day, in the brand's time zone
 * @param endsOn last day, or null for an open end
 * @param launch whether it brings something new to the market
 * @param hypothesis what is expected, said before it is known
 */
record CampaignUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Serum launch") String name,
    @NotNull CampaignObjective objective,
    @Size(max = 20) @Schema(examples = "[\"SPARK\", \"ORGANIC\"]", nullable = true)
        List<@NotNull CampaignKind> kinds,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-10-31", nullable = true) LocalDate endsOn,
    @Schema(nullable = true) Boolean launch,
    @Size(max = 4000)
        @Schema(
            examples = "Creators who show the texture sell more than those who talk about it",
            nullable = true)
        String hypothesis,
    @Valid @Schema(nullable = true) Baseline baseline) {

  CampaignUpdate {
    kinds = kinds == null ? List.of() : kinds.stream().distinct().sorted().toList();
    launch = Boolean.TRUE.equals(launch);
  }

  /**
   * The rules that look at more than one field.
   *
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    List<Violation> violations = new ArrayList<>();
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      violations.add(new Violation("endsOn", "must not be before startsOn"));
    }
    if (baseline != null) {
      baseline.check(startsOn, violations);
    }
    Violation.requireNone(violations);
  }
}
