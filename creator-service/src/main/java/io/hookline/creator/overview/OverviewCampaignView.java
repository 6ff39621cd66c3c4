package io.hookline.creator.overview;

import io.hookline.creator.deal.campaign.CampaignStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign that the creator works for, or has earned something with.
 *
 * @param partnerships how many of the creator's are for it
 * @param budget null without one, and for a caller without the finance right
 */
@Schema(name = "OverviewCampaign")
record OverviewCampaignView(
    UUID id,
    @Schema(examples = "Serum launch") String name,
    CampaignStatus status,
    LocalDate startsOn,
    @Schema(nullable = true) LocalDate endsOn,
    @Schema(examples = "1") long partnerships,
    @Schema(nullable = true) OverviewBudgetView budget) {}
