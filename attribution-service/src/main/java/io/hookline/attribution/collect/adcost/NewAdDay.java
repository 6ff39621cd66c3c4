package io.hookline.attribution.collect.adcost;

import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of an ad; alone, or as a row of a file.
 *
 * @param spend not {@code @Valid}: platforms report fractions of the smallest unit, which nobody
 *     pays as such
 * @param collectedAt null: now
 */
record NewAdDay(
    @NotNull @Schema(examples = "TIKTOK") AdNetwork network,
    @Schema(nullable = true, examples = "SPARK") AdKind adKind,
    @NotNull
        @Plausible
        @Schema(
            examples = "2026-09-05",
            description = "As the ad account cuts days. Not ahead of every time zone")
        LocalDate day,
    @Size(max = 60)
        @Schema(
            nullable = true,
            examples = "Europe/Oslo",
            description = "The zone in which the ad account cuts its days")
        String dayZone,
    @Size(max = 100) @Identifier @Schema(nullable = true, examples = "7148062219134500865")
        String adAccountId,
    @Size(max = 100)
        @Identifier
        @Schema(
            nullable = true,
            examples = "1790162219134500865",
            description = "The ad platform's id, a text: a number keeps no 19 digits")
        String platformCampaignId,
    @Size(max = 600) @Schema(nullable = true, examples = "Serum launch") String campaignName,
    @Size(max = 100) @Identifier @Schema(nullable = true, examples = "1790162219134500917")
        String adGroupId,
    @Size(max = 600) @Schema(nullable = true, examples = "US 18-24") String adGroupName,
    @Size(max = 100)
        @Identifier
        @Schema(
            nullable = true,
            examples = "1790162219134501121",
            description =
                "Left out: the day of the ad group, and without adGroupId that of the campaign. One"
                    + " of the three must be given")
        String adId,
    @Size(max = 600) @Schema(nullable = true, examples = "Before and after") String adName,
    @Size(max = 100)
        @Identifier
        @Schema(
            nullable = true,
            examples = "7392011234567890123",
            description = "The network's id of the post that is shown as a Spark ad")
        String platformPostId,
    @Size(max = 100)
        @Schema(
            nullable = true,
            examples = "TikTok",
            description =
                "In a file only: the figures are those of this placement, a part of the day. They stand"
                    + " beside it and are never added to it")
        String placement,
    @Schema(nullable = true, description = "Of our campaign") UUID campaignId,
    @Schema(nullable = true, description = "The post that is shown as a Spark ad") UUID postId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true, description = "In the currency of the ad account") Money spend,
    @Schema(nullable = true, description = "Of the day") Money budget,
    @Schema(nullable = true, examples = "48210", minimum = "0", maximum = "100000000000")
        Long impressions,
    @Schema(nullable = true, examples = "31050", minimum = "0", maximum = "10000000000") Long reach,
    @Schema(nullable = true, examples = "1.55", minimum = "0", maximum = "100000")
        BigDecimal frequency,
    @Schema(nullable = true, examples = "612", minimum = "0", maximum = "100000000000") Long clicks,
    @Schema(nullable = true, examples = "40112", minimum = "0", maximum = "100000000000")
        Long videoViews,
    @Schema(nullable = true, examples = "31", minimum = "0", maximum = "100000000000")
        Long conversions,
    @Schema(nullable = true) Money conversionValue,
    @Schema(nullable = true, description = "What else was counted, each from 0 to 100000000000")
        AdDayCounters counters,
    @NotNull @Schema(examples = "IMPORT") AdSource source,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-07T06:00:00Z",
            description =
                "When it was read from the source: of one source the latest counts. Left out: now")
        Instant collectedAt) {

  AdDayReading reading(Instant now) {
    return new AdDayReading(
        network,
        day,
        new AdDayFacts(
            adKind,
            text(dayZone),
            text(adAccountId),
            text(platformCampaignId),
            text(campaignName),
            text(adGroupId),
            text(adGroupName),
            text(adId),
            text(adName),
            text(platformPostId),
            campaignId,
            postId,
            creatorId,
            spend,
            budget,
            conversionValue,
            impressions,
            reach,
            frequency,
            clicks,
            videoViews,
            conversions,
            counters),
        text(placement),
        source,
        collectedAt == null ? now : collectedAt);
  }

  private static String text(String sent) {
    return sent == null || sent.isBlank() ? null : sent.strip();
  }
}
