package io.hookline.creator.door.own;

import io.hookline.creator.deal.deliverable.DeliverableStatus;
import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the creator has to deliver.
 *
 * @param dueOn last day, in the brand's time zone; null for none
 * @param overdue whether it waits for her and its day has passed
 * @param steps what was handed in and answered, oldest first
 */
@PartlyDerived("overdue, by the time of the answer")
@Schema(name = "DoorDeliverable")
public record OwnDeliverableView(
    UUID id,
    @Schema(examples = "Spring") String partnership,
    DeliverableType type,
    @Schema(examples = "1") int count,
    @Schema(examples = "Unboxing with the first impression") String title,
    @Schema(nullable = true, examples = "2026-09-20") LocalDate dueOn,
    @Schema(nullable = true) UUID briefId,
    DeliverableStatus status,
    boolean overdue,
    List<OwnStepView> steps,
    long version)
    implements Versioned {

  /** Whether it is her turn. */
  public boolean waitsForHer() {
    return status == DeliverableStatus.DUE || status == DeliverableStatus.CHANGES_REQUESTED;
  }
}
