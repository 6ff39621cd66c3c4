package io.hookline.attribution.credit.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.hookline.attribution.collect.adcost.AdKind;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a touch stands for, by what a run knew; what there is none of is left out.
 *
 * @param label in words
 * @param utmCampaign the tag that names a campaign, as it came
 * @param answer what the shopper answered: an option's key, or a word
 */
@Schema(name = "CreditUnit")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreditUnitView(
    @Schema(examples = "link xK3f9 (CREATOR)") String label,
    @Schema(examples = "CREATOR") String channel,
    @Schema(nullable = true) AdKind adKind,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true, examples = "spring_glow") String utmCampaign,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID pillarId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID linkId,
    @Schema(nullable = true) UUID promoCodeId,
    @Schema(nullable = true) UUID placeId,
    @Schema(nullable = true) UUID surveyId,
    @Schema(nullable = true, examples = "tiktok") String answer,
    @Schema(nullable = true, examples = "TOFU") String funnelStage) {}
