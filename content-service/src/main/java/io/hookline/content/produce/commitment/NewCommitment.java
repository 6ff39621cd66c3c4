package io.hookline.content.produce.commitment;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A promise of so many posts a week.
 *
 * @param accountId whose posts count; null: of all accounts
 * @param seriesId whose posts count; null: of all series. Of one account or one series, not of both
 * @param startsOn first day; null: today
 * @param days how long; null: 90 days
 */
record NewCommitment(
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID seriesId,
    @NotNull @Min(1) @Max(100) @Schema(examples = "4") Integer postsPerWeek,
    @Plausible @Schema(examples = "2026-11-23", nullable = true) LocalDate startsOn,
    @Min(7) @Max(366) @Schema(examples = "90", nullable = true) Integer days) {

  /**
   * @throws Problem VALIDATION_FAILED for an account and a series
   */
  void requireOneScope() {
    if (accountId != null && seriesId != null) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "A commitment is of the brand, of an account or of a series.",
          List.of(new Violation("seriesId", "must not be given with accountId")));
    }
  }
}
