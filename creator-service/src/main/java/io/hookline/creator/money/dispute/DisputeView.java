package io.hookline.creator.money.dispute;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disagreement about an earning.
 *
 * @param status OPEN while the brand has to answer, ANSWERED while the creator has
 * @param adjustmentId the earning that put it right
 */
@Schema(name = "Dispute")
public record DisputeView(
    UUID id,
    UUID earningId,
    UUID creatorId,
    DisputeSide openedBy,
    @Personal @Schema(examples = "Two orders are missing") String topic,
    DisputeStatus status,
    @Schema(nullable = true) String resolution,
    @Schema(nullable = true) UUID adjustmentId,
    @Schema(nullable = true) String resolvedBy,
    @Schema(nullable = true) String resolvedByName,
    @Schema(nullable = true) Instant resolvedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
