package io.hookline.content.measure.competitor;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many followed a competitor at an instant. Public because Jdbi makes it by its components.
 *
 * @param version always 0: it does not change
 */
@Schema(name = "FollowerCount")
public record FollowerCountView(
    UUID id,
    UUID competitorId,
    Instant capturedAt,
    Source source,
    Instant collectedAt,
    @Schema(examples = "48200") long followers,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements Versioned {}
