package io.hookline.creator.deal.deliverable;

import io.hookline.creator.terms.DeliverableType;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A deliverable.
 *
 * @param plannedAs the part of the terms that it comes from; null for one planned by hand
 * @param dueOn last day, in the brand's time zone; null for none
 * @param overdue whether the creator has to hand it in and its day has passed
 * @param rounds how often changes were asked for
 * @param roundsBeyondAgreed how many of them are more than the terms of then agree on
 * @param steps what was handed in and answered, oldest first; in changes that are told without
 *     notes and addresses
 * @param postIds posts that deliver it
 */
@PartlyDerived("overdue, by the time of the answer")
@Schema(name = "Deliverable")
record DeliverableView(
    UUID id,
    UUID partnershipId,
    UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID plannedAs,
    DeliverableType type,
    @Schema(examples = "3") int count,
    @Schema(examples = "Unboxing with the first impression") String title,
    @Schema(nullable = true, examples = "2026-09-20") LocalDate dueOn,
    @Schema(nullable = true) UUID briefId,
    DeliverableStatus status,
    boolean overdue,
    @Schema(examples = "1") int rounds,
    @Schema(examples = "0") int roundsBeyondAgreed,
    List<StepTaken> steps,
    List<UUID> postIds,
    @Schema(nullable = true) Instant acceptedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  DeliverableView onDay(LocalDate today) {
    boolean late = status.waitsForCreator() && dueOn != null && dueOn.isBefore(today);
    return with(late, steps);
  }

  DeliverableView withoutWords() {
    return with(overdue, steps.stream().map(StepTaken::withoutWords).toList());
  }

  private DeliverableView with(boolean late, List<StepTaken> told) {
    return new DeliverableView(
        id,
        partnershipId,
        creatorId,
        campaignId,
        plannedAs,
        type,
        count,
        title,
        dueOn,
        briefId,
        status,
        late,
        rounds,
        roundsBeyondAgreed,
        told,
        postIds,
        acceptedAt,
        version,
        createdAt,
        updatedAt);
  }
}
