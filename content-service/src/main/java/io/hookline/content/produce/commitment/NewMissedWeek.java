package io.hookline.content.produce.commitment;

import io.hookline.content.calendar.IsoWeek;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a commitment was missed in a week. */
record NewMissedWeek(
    @NotNull
        @Pattern(regexp = IsoWeek.PATTERN, message = "must be a week such as 2026-W05")
        @Schema(examples = "2026-W05")
        String week,
    @NotNull MissCause cause,
    @Size(max = 1000) @Schema(examples = "Two of three were ill", nullable = true) String note) {

  /**
   * @throws Problem VALIDATION_FAILED for a week that its year has not
   */
  IsoWeek isoWeek() {
    return IsoWeek.parse(week)
        .orElseThrow(
            () ->
                new Problem(
                    CommonProblem.VALIDATION_FAILED,
                    "There is no week " + week + ".",
                    List.of(new Violation("week", "must be a week that the year has"))));
  }
}
