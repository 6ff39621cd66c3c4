package io.hookline.attribution.lift.study;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a study's life.
 *
 * @param by who took it; the service itself where a date did
 * @param reason of a cancellation, and of a result that is kept once more
 */
@Schema(name = "StudyStepTaken")
public record StudyStepTaken(
    StudyStep step,
    Instant at,
    @Schema(examples = "ada") String by,
    @Schema(nullable = true, examples = "The shop was down for three days") String reason) {}
