package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row of a report of GA4 or Search Console, of one day.
 *
 * @param tool null: by the figures, sessions are GA4's and clicks Search Console's
 * @param segment null: by what is named, a channel, a source or a query; of nothing, of all
 * @param channels sessions by channel group, of a report that has a column for each
 */
record NewTraffic(
    @NotNull @Plausible @Schema(examples = "2026-09-05") LocalDate day,
    @Schema(nullable = true, examples = "GA4") TrafficTool tool,
    @Size(max = 200)
        @Schema(
            nullable = true,
            examples = "acme.example",
            description = "Of several properties of one tool; their days are added up")
        String property,
    @Schema(
            nullable = true,
            examples = "ALL",
            description =
                "BRANDED for a report of Search Console that is filtered to searches for the brand")
        TrafficSegment segment,
    @Size(max = 200) @Schema(nullable = true, examples = "Direct") String channel,
    @Size(max = 400) @Schema(nullable = true, examples = "tiktok / cpc") String sourceMedium,
    @Size(max = 400) @Schema(nullable = true, examples = "acme serum") String query,
    @Min(0) @Max(100_000_000_000L) @Schema(nullable = true, examples = "1204") Long sessions,
    @Min(0) @Max(100_000_000_000L) @Schema(nullable = true, examples = "980") Long users,
    @Min(0) @Max(100_000_000_000L) @Schema(nullable = true, examples = "71") Long clicks,
    @Min(0) @Max(100_000_000_000L) @Schema(nullable = true, examples = "3120") Long impressions,
    @DecimalMin("0")
        @DecimalMax("10000")
        @Digits(integer = 5, fraction = 10)
        @Schema(nullable = true, examples = "4.2")
        BigDecimal position,
    @Size(max = 100) @Schema(nullable = true, description = "Sessions by channel group")
        Map<@Size(min = 1, max = 200) String, @NotNull @Min(0) @Max(100_000_000_000L) Long>
            channels,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-08T06:00:00Z",
            description = "When it was read from the tool: the latest counts. Left out: now")
        Instant collectedAt) {}
