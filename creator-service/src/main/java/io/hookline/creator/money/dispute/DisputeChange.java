package io.hookline.creator.money.dispute;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute as changes tell it: without what anybody wrote, which must stay erasable. */
@Schema(name = "DisputeChange")
record DisputeChange(
    UUID id,
    UUID earningId,
    UUID creatorId,
    DisputeSide openedBy,
    DisputeStatus status,
    @Schema(nullable = true) UUID adjustmentId,
    @Schema(nullable = true) Instant resolvedAt,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  static DisputeChange of(DisputeView dispute) {
    return new DisputeChange(
        dispute.id(),
        dispute.earningId(),
        dispute.creatorId(),
        dispute.openedBy(),
        dispute.status(),
        dispute.adjustmentId(),
        dispute.resolvedAt(),
        dispute.version(),
        dispute.createdAt(),
        dispute.updatedAt());
  }
}
