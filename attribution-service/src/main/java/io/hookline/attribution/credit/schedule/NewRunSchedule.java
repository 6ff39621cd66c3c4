package io.hookline.attribution.credit.schedule;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A schedule to make.
 *
 * @param localTime of DAILY, in the brand's time zone
 * @param from orders of earlier are out of its runs; null for all
 */
@Schema(name = "NewAttributionRunSchedule")
record NewRunSchedule(
    @NotNull UUID settingId,
    @NotNull Rhythm rhythm,
    @Pattern(regexp = RunScheduleUpdate.TIME, message = RunScheduleUpdate.TIME_MESSAGE)
        @Schema(nullable = true, examples = "04:30", description = "Of DAILY, by the brand's clock")
        String localTime,
    @Plausible @Schema(nullable = true, description = "Orders of earlier are out of its runs")
        Instant from) {

  void check() {
    Violation.requireNone(violations(rhythm, localTime));
  }

  static List<Violation> violations(Rhythm rhythm, String localTime) {
    if (rhythm == Rhythm.DAILY && localTime == null) {
      return List.of(new Violation("localTime", "must be there for DAILY"));
    }
    return rhythm != Rhythm.DAILY && localTime != null
        ? List.of(new Violation("localTime", "must be left out for " + rhythm))
        : List.of();
  }
}
