package io.hookline.content.plan.pillar;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pillar. */
@Schema(name = "Pillar")
record PillarView(
    UUID id,
    @Schema(examples = "Skin science") String name,
    @Schema(examples = "What an ingredient does, shown and not claimed", nullable = true)
        String description,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
