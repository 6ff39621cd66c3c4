package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day of the site's traffic. What no tool told is null, not 0.
 *
 * @param sessions of all, or else of all channels, or else of all sources
 * @param brandedClicks of searches for the brand: of a report that is filtered to them, or else of
 *     the queries that hold one of the brand's own words, of which Search Console leaves rare ones
 *     out
 * @param restated whether a tool told other figures of it before
 */
@Schema(name = "WebTrafficDay")
record WebTrafficDayView(
    UUID id,
    @Schema(description = "As the property cuts its days") LocalDate day,
    @Schema(nullable = true, examples = "1204") Long sessions,
    @Schema(nullable = true, examples = "980") Long users,
    @Schema(nullable = true, examples = "310") Long directSessions,
    @Schema(nullable = true, examples = "402") Long organicSearchSessions,
    @Schema(nullable = true, examples = "95", description = "Of sources that begin with tiktok")
        Long tiktokSessions,
    @Schema(nullable = true, examples = "512") Long searchClicks,
    @Schema(nullable = true, examples = "20110") Long searchImpressions,
    @Schema(nullable = true, examples = "71") Long brandedClicks,
    @Schema(nullable = true, examples = "3120") Long brandedImpressions,
    boolean restated,
    Instant collectedAt,
    long version)
    implements Versioned {}
