package io.hookline.creator.deal.campaign;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a campaign is paused or cancelled.
 *
 * @param reason null for none
 */
record NewCampaignReason(
    @Size(max = 1000) @Schema(examples = "The serum is sold out", nullable = true) String reason) {}
