package io.hookline.creator.overview;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Campaigns for which the creator works or worked.
 *
 * @param list where the whole list is
 */
@Schema(name = "OverviewCampaigns")
record OverviewCampaignsView(
    @Schema(examples = "1") long total,
    List<OverviewCampaignView> latest,
    @Schema(examples = "/v1/brands/acme-cosmetics/campaigns") String list) {}
