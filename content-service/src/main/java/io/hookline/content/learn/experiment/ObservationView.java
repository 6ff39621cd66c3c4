package io.hookline.content.learn.experiment;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an arm counted on one day. Public because Jdbi reads it by its components.
 *
 * @param version always 0: an observation does not change, a correction is another one
 */
@Schema(name = "ExperimentObservation")
public record ObservationView(
    UUID id,
    UUID experimentId,
    Arm arm,
    @Schema(examples = "2026-09-05") LocalDate day,
    @Schema(examples = "910") long trials,
    @Schema(examples = "42") long successes,
    Source source,
    Instant collectedAt,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements Versioned {

  static ObservationView of(UUID id, UUID experiment, NewExperimentObservation facts, Instant now) {
    return new ObservationView(
        id,
        experiment,
        facts.arm(),
        facts.day(),
        facts.trials(),
        facts.successes(),
        facts.source(),
        facts.collectedAt(),
        0,
        now);
  }

  boolean saysTheSame(ObservationView other) {
    return trials == other.trials && successes == other.successes;
  }
}
