package io.hookline.attribution.collect.webtraffic;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Figures that a tool told of a part of a day.
 *
 * @param factId what they are of: the same for all that was told of it
 */
@Schema(name = "TrafficReading")
record TrafficReadingView(
    UUID factId,
    TrafficTool tool,
    @Schema(examples = "acme.example") String property,
    TrafficSegment segment,
    @Schema(examples = "Direct", description = "Of the channel, source or query; else empty")
        String name,
    @Schema(nullable = true, examples = "310") Long sessions,
    @Schema(nullable = true, examples = "280") Long users,
    @Schema(nullable = true, examples = "71") Long clicks,
    @Schema(nullable = true, examples = "3120") Long impressions,
    @Schema(nullable = true, examples = "4.2") BigDecimal position,
    Instant firstCollectedAt,
    Instant collectedAt) {}
