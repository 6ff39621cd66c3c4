package io.hookline.content.learn.experiment;

import static io.hookline.content.learn.experiment.NewExperimentObservation.MOST;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An observation in a file of several experiments; see {@link NewExperimentObservation}. */
@Schema(name = "ImportedExperimentObservation")
record ImportedExperimentObservation(
    @NotNull UUID experimentId,
    @NotNull Arm arm,
    @NotNull @Plausible @Schema(examples = "2026-09-05") LocalDate day,
    @NotNull @PositiveOrZero @Max(MOST) @Schema(examples = "910") Long trials,
    @NotNull @PositiveOrZero @Max(MOST) @Schema(examples = "42") Long successes,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @NotNull @Plausible @Schema(examples = "2026-09-07T06:00:00Z") Instant collectedAt) {

  NewExperimentObservation facts() {
    return new NewExperimentObservation(arm, day, trials, successes, source, collectedAt);
  }
}
