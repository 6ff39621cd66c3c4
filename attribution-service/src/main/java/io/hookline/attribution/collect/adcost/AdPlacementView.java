package io.hookline.attribution.collect.adcost;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What counts of a placement's part of an ad's day. */
@Schema(name = "AdPlacement")
record AdPlacementView(
    UUID id,
    @Schema(examples = "TikTok", description = "In the platform's words") String placement,
    @Schema(nullable = true, description = "In the currency in which it was paid") Money spend,
    @Schema(nullable = true, examples = "40210") Long impressions,
    @Schema(nullable = true, examples = "28050") Long reach,
    @Schema(nullable = true, examples = "1.43") BigDecimal frequency,
    @Schema(nullable = true, examples = "540") Long clicks,
    @Schema(nullable = true, examples = "33112") Long videoViews,
    @Schema(nullable = true, examples = "28") Long conversions,
    @Schema(nullable = true) Money conversionValue,
    @Schema(nullable = true) AdDayCounters counters,
    AdSource source,
    @Schema(description = "When that was collected last") Instant collectedAt,
    @Schema(description = "The same source told other figures of the whole day") boolean restated,
    @Schema(description = "When the part was told first") Instant recordedAt) {}
