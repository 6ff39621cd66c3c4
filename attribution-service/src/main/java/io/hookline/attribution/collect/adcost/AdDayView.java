package io.hookline.attribution.collect.adcost;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What counts of a day of an ad.
 *
 * @param brandSpend the same in the brand's currency; null where it was paid in another, because
 *     nobody has said at which rate
 */
@PartlyDerived("collectedAt, which moves when the same figures are told again")
@Schema(name = "AdDay")
record AdDayView(
    UUID id,
    AdNetwork network,
    @Schema(nullable = true, description = "None: nobody has said") AdKind adKind,
    @Schema(description = "How finely it was told") AdLevel level,
    @Schema(examples = "2026-09-05", description = "As the ad account cuts days") LocalDate day,
    @Schema(nullable = true, examples = "Europe/Oslo", description = "None: nobody has said")
        String dayZone,
    @Schema(nullable = true, examples = "7148062219134500865") String adAccountId,
    @Schema(nullable = true, examples = "1790162219134500865") String platformCampaignId,
    @Schema(nullable = true, examples = "Serum launch") String campaignName,
    @Schema(nullable = true, examples = "1790162219134500917") String adGroupId,
    @Schema(nullable = true, examples = "US 18-24") String adGroupName,
    @Schema(nullable = true, examples = "1790162219134501121") String adId,
    @Schema(nullable = true, examples = "Before and after") String adName,
    @Schema(
            nullable = true,
            examples = "7392011234567890123",
            description = "The network's id of the post that is shown as the ad")
        String platformPostId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true, description = "In the currency in which it was paid") Money spend,
    @Schema(nullable = true, description = "None where it was paid in another than the brand's")
        Money brandSpend,
    @Schema(nullable = true, description = "Of the day") Money budget,
    @Schema(nullable = true) Money brandBudget,
    @Schema(nullable = true, examples = "48210") Long impressions,
    @Schema(nullable = true, examples = "31050", description = "Different people") Long reach,
    @Schema(nullable = true, examples = "1.55", description = "As the platform says")
        BigDecimal frequency,
    @Schema(nullable = true, examples = "612") Long clicks,
    @Schema(nullable = true, examples = "40112") Long videoViews,
    @Schema(nullable = true, examples = "31") Long conversions,
    @Schema(nullable = true) Money conversionValue,
    @Schema(nullable = true) Money brandConversionValue,
    @Schema(nullable = true, description = "None: nobody has told any of them")
        AdDayCounters counters,
    @Schema(description = "Of what counts first") AdSource source,
    @Schema(description = "When that was collected last") Instant collectedAt,
    @Schema(description = "The same source told other figures of the whole day") boolean restated,
    @Schema(
            description =
                "False where its ads tell what they cost: beside them only the rest is added up")
        boolean counts,
    @Schema(examples = "0") long version,
    @Schema(description = "When the day was told first") Instant recordedAt)
    implements Versioned {}
