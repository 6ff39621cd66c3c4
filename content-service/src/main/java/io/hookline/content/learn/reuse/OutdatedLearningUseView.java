package io.hookline.content.learn.reuse;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea, a brief or a post that is still to come and makes use of a learning that holds no more.
 *
 * @param state of the idea, brief or post
 * @param learningState SUPERSEDED or RETIRED
 * @param supersededBy the learning to look at instead
 * @param reason why it was superseded or retired
 */
@Schema(name = "OutdatedLearningUse")
public record OutdatedLearningUseView(
    UUID id,
    UsedBy usedBy,
    UUID usedById,
    @Schema(examples = "Retinol before or after?") String title,
    @Schema(examples = "DRAFT") String state,
    Instant namedAt,
    UUID learningId,
    @Schema(examples = "The result in the first frame holds viewers twice as long")
        String statement,
    @Schema(examples = "SUPERSEDED") String learningState,
    @Schema(nullable = true) UUID supersededBy,
    @Schema(examples = "The test was repeated with hair care", nullable = true) String reason) {}
