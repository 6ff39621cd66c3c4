package io.hookline.creator.overview;

import io.hookline.creator.deal.shortlist.Decision;
import io.hookline.creator.deal.shortlist.ShortlistStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A shortlist on which the creator is.
 *
 * @param decision null while the client has not said
 */
@Schema(name = "OverviewShortlist")
public record OverviewShortlistView(
    UUID id,
    UUID creatorId,
    UUID campaignId,
    @Schema(examples = "Serum launch: faces") String name,
    ShortlistStatus status,
    @Schema(nullable = true) Decision decision,
    @Schema(nullable = true) Instant decidedAt) {}
