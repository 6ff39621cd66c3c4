package io.hookline.creator.people.creator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a creator in the pipeline.
 *
 * @param from null where the creator was registered
 */
@Schema(name = "CreatorStep")
record CreatorStepView(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true, examples = "ACTIVE") CreatorStatus from,
    @Schema(examples = "PAUSED") CreatorStatus to,
    @Schema(examples = "On leave until May", nullable = true) String reason,
    @Schema(nullable = true) LocalDate mayApplyAgainOn,
    Author by,
    Instant at) {}
