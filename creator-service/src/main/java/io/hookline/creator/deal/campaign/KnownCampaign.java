package io.hookline.creator.deal.campaign;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What other features may know of a campaign.
 *
 * @param endsOn null for an open end
 */
public record KnownCampaign(
    UUID id,
    String name,
    CampaignObjective objective,
    LocalDate startsOn,
    LocalDate endsOn,
    CampaignStatus status) {}
