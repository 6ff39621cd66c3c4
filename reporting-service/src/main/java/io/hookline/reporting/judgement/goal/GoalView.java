package io.hookline.reporting.judgement.goal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal.
 *
 * @param warnings what was warned of when it was set or changed; the progress has those of today
 * @param reason why it was abandoned
 */
@Schema(name = "Goal")
record GoalView(
    UUID id,
    @JsonUnwrapped GoalFacts facts,
    List<GoalWarning> warnings,
    @Schema(nullable = true) Instant abandonedAt,
    @Schema(nullable = true, examples = "The launch moved to spring") String reason,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
