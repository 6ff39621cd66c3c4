package io.hookline.content.measure.competitor;

import io.hookline.content.network.Network;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account that the brand compares itself with. */
@Schema(name = "Competitor")
record CompetitorView(
    UUID id,
    Network network,
    @Schema(examples = "glowlab") String handle,
    @Schema(examples = "Glow Lab") String name,
    LocalDate trackedFrom,
    @Schema(nullable = true, description = "None while it is tracked") LocalDate trackedTo,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
