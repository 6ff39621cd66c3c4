package io.hookline.content.learn.experiment;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An experiment.
 *
 * @param seed of the order in each pair
 * @param verdict null until it is concluded
 * @param result as it stood when it was concluded; before that see its own address
 */
@Schema(name = "Experiment")
record ExperimentView(
    UUID id,
    ExperimentState state,
    ExperimentDesign design,
    int seed,
    @Schema(nullable = true) Instant startedAt,
    @Schema(nullable = true) Instant concludedAt,
    @Schema(nullable = true) Verdict verdict,
    @Schema(nullable = true) ExperimentResultView result,
    @Schema(nullable = true) Instant stoppedAt,
    @Schema(nullable = true, examples = "The shop was down for three days") String stopReason,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
