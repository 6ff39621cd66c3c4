package io.hookline.creator.overview;

import io.hookline.creator.deal.deliverable.DeliverableStatus;
import io.hookline.creator.terms.DeliverableType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A deliverable. */
@Schema(name = "OverviewDeliverable")
public record OverviewDeliverableView(
    UUID id,
    UUID creatorId,
    UUID partnershipId,
    DeliverableType type,
    @Schema(examples = "1") int count,
    @Schema(examples = "Unboxing") String title,
    DeliverableStatus status,
    @Schema(nullable = true) LocalDate dueOn,
    boolean overdue) {}
