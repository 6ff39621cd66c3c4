package io.hookline.content.produce.commitment;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many posts a week, for some time. */
@Schema(name = "Commitment")
record CommitmentView(
    UUID id,
    @Schema(nullable = true) UUID accountId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(examples = "4") int postsPerWeek,
    LocalDate startsOn,
    @Schema(examples = "90") int days,
    @Schema(description = "The last day, included: earlier than planned when it was ended")
        LocalDate lastDay,
    @Schema(nullable = true, description = "When it was ended early") LocalDate endedOn,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
