package io.hookline.content.produce.approval;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who has to approve posts, in which order.
 *
 * @param partnershipId null for the brand's route, which posts take whose partnership has none
 * @param steps none for posts that need no approval
 */
@Schema(name = "ApprovalRoute")
record ApprovalRouteView(
    UUID id,
    @Schema(nullable = true) UUID partnershipId,
    List<RouteStep> steps,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
