package io.hookline.content.produce.batch;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Posts that are filmed together. */
@Schema(name = "Batch")
public record BatchView(
    UUID id,
    @Schema(examples = "Serum week") String name,
    @Schema(description = "In the brand's time zone") LocalDate day,
    @Schema(examples = "10:00", nullable = true, description = "In the brand's time zone")
        String localStart,
    @Schema(examples = "240", nullable = true) Integer minutes,
    @Schema(examples = "Studio 2", nullable = true) String place,
    List<String> crew,
    List<UUID> creatorIds,
    @Schema(description = "In the order of filming; a cancelled batch has none") List<UUID> postIds,
    BatchState state,
    @Schema(nullable = true) Instant filmedAt,
    @Schema(examples = "mia.operator", nullable = true) String filmedBy,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
