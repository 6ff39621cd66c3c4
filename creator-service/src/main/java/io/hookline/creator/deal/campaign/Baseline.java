package io.hookline.creator.deal.campaign;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a campaign's figures are held against.
 *
 * @param from first day of a PERIOD, in the brand's time zone
 * @param to its last day, before the campaign starts
 * @param studyId of the attribution-service, for a STUDY
 */
@Embeddable
@Schema(name = "CampaignBaseline")
record Baseline(
    @NotNull @Enumerated(EnumType.STRING) @Column(name = "baseline_kind") BaselineKind kind,
    @Plausible @Column(name = "baseline_from") @Schema(examples = "2026-08-01", nullable = true)
        LocalDate from,
    @Plausible @Column(name = "baseline_to") @Schema(examples = "2026-08-31", nullable = true)
        LocalDate to,
    @Column(name = "baseline_study_id") @Schema(nullable = true) UUID studyId) {

  void check(LocalDate startsOn, List<Violation> violations) {
    if (kind == BaselineKind.STUDY) {
      require(studyId != null, "studyId", "must be given for a STUDY", violations);
      require(from == null, "from", "must be left out for a STUDY", violations);
      require(to == null, "to", "must be left out for a STUDY", violations);
      return;
    }
    require(from != null, "from", "must be given for a PERIOD", violations);
    require(to != null, "to", "must be given for a PERIOD", violations);
    require(studyId == null, "studyId", "must be left out for a PERIOD", violations);
    require(
        from == null || to == null || !to.isBefore(from),
        "to",
        "must not be before from",
        violations);
    require(
        to == null || to.isBefore(startsOn),
        "to",
        "must be before the campaign starts",
        violations);
  }

  private static void require(
      boolean holds, String field, String message, List<Violation> violations) {
    if (!holds) {
      violations.add(new Violation("baseline." + field, message));
    }
  }
}
