package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A review of one version of a post's content.
 *
 * @param plannedFor when that version of the post should go out
 * @param partnershipId under whose terms that version is made
 * @param routeId the route that it was begun with; null for a brand that had none
 * @param routeVersion the version of that route
 * @param steps as the route had them then; none for a post that was approved by policy, at once
 * @param nextStep the number of the step to be decided; null once the review is closed
 */
@Schema(name = "Review")
record ReviewView(
    UUID id,
    UUID postId,
    int contentVersion,
    @Schema(nullable = true) Instant plannedFor,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID routeId,
    long routeVersion,
    ReviewState state,
    List<ReviewStep> steps,
    @Schema(nullable = true) Integer nextStep,
    @Schema(nullable = true, examples = "The claim is new; please look at second 12.") String note,
    Author submittedBy,
    Instant submittedAt,
    @Schema(nullable = true) Instant closedAt,
    long version)
    implements Versioned {}
