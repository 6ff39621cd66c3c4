package io.hookline.attribution.credit.schedule;

import io.hookline.kit.problem.Violation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a schedule can change.
 *
 * @param paused whether it makes no runs for the time being; null for not
 */
@Schema(name = "AttributionRunScheduleUpdate")
record RunScheduleUpdate(
    @NotNull Rhythm rhythm,
    @Pattern(regexp = RunScheduleUpdate.TIME, message = RunScheduleUpdate.TIME_MESSAGE)
        @Schema(nullable = true, examples = "04:30", description = "Of DAILY, by the brand's clock")
        String localTime,
    @Schema(nullable = true) Boolean paused) {

  static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
  static final String TIME_MESSAGE = "must be a time of day such as 04:30";

  void check() {
    Violation.requireNone(NewRunSchedule.violations(rhythm, localTime));
  }
}
