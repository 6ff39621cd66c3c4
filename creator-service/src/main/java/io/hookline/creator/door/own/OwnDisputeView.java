package io.hookline.creator.door.own;

import io.hookline.creator.money.dispute.DisputeSide;
import io.hookline.creator.money.dispute.DisputeStatus;
import io.hookline.creator.money.dispute.DisputeView;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disagreement about one of the creator's earnings.
 *
 * @param status OPEN while the brand has to answer, ANSWERED while the creator has
 * @param resolution what the brand, or she, said at its end
 * @param adjustmentId the earning that put it right
 */
@Schema(name = "DoorDispute")
public record OwnDisputeView(
    UUID id,
    UUID earningId,
    DisputeSide openedBy,
    @Schema(examples = "Two orders are missing") String topic,
    DisputeStatus status,
    @Schema(nullable = true) String resolution,
    @Schema(nullable = true) UUID adjustmentId,
    @Schema(nullable = true) Instant resolvedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static OwnDisputeView of(DisputeView dispute) {
    return new OwnDisputeView(
        dispute.id(),
        dispute.earningId(),
        dispute.openedBy(),
        dispute.topic(),
        dispute.status(),
        dispute.resolution(),
        dispute.adjustmentId(),
        dispute.resolvedAt(),
        dispute.version(),
        dispute.createdAt(),
        dispute.updatedAt());
  }

  /** Whether more can be said. */
  public boolean isOpen() {
    return status == DisputeStatus.OPEN || status == DisputeStatus.ANSWERED;
  }
}
