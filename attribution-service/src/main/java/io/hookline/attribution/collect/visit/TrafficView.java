package io.hookline.attribution.collect.visit;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Visits of people that have something in common.
 *
 * @param key what they have in common; null for those that have none
 * @param visitors of these visits, each once
 * @param bounces visits of one page view and nothing else
 * @param bounceRate bounces / visits
 * @param averageSeconds from the first to the last that was told of a visit; one of a single event
 *     has 0
 */
@Schema(name = "Traffic")
record TrafficView(
    @Schema(nullable = true, examples = "tiktok") String key,
    @Schema(examples = "812") long visits,
    @Schema(examples = "640") long visitors,
    @Schema(examples = "2210") long pageViews,
    @Schema(examples = "201") long bounces,
    @Schema(examples = "0.2475") BigDecimal bounceRate,
    @Schema(examples = "74.2") BigDecimal averageSeconds) {}
