package io.hookline.content.produce.brief;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A brief.
 *
 * @param creatorId who is asked; null for the brand's own team
 * @param campaignId what it is made for; null for no campaign
 * @param contentVersion of what it asks for
 * @param sentVersion which version was sent last; null for none
 * @param reason why it was declined or withdrawn
 * @param dueOn when the first of its deliverables is due
 */
@Schema(name = "Brief")
record BriefView(
    UUID id,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID campaignId,
    BriefState state,
    BriefContent content,
    int contentVersion,
    @Schema(nullable = true) Integer sentVersion,
    @Schema(nullable = true) Instant sentAt,
    @Schema(nullable = true) Instant answeredAt,
    @Schema(nullable = true) String reason,
    @Schema(nullable = true) LocalDate dueOn,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
