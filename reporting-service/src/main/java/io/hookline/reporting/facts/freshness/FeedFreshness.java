package io.hookline.reporting.facts.freshness;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One feed's state.
 *
 * @param asOf the figures hold everything that the sister knew at this time; null before the first
 *     complete read
 * @param polledAt the last try
 * @param failures tries that failed since the last good one
 */
@Schema(name = "FeedFreshness")
public record FeedFreshness(
    @Schema(examples = "creator") String feed,
    @Schema(nullable = true) Instant asOf,
    @Schema(nullable = true) Instant polledAt,
    @Schema(examples = "0") int failures) {}
