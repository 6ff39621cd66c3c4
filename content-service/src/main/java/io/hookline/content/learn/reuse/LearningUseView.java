package io.hookline.content.learn.reuse;

import io.hookline.content.network.Network;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An idea, a brief or a post that makes use of a learning.
 *
 * @param state of the idea, brief or post
 * @param namedAt since when it names the learning
 * @param posts that are out: of an idea those made of it, of a post itself; null for a brief, of
 *     which no post is known
 * @param standing of a post
 * @param capturedAt when its counters stood so; null where nothing was recorded at that age
 * @param engagements likes, comments, shares and saves; null where one of them is not known
 * @param intentSignals saves, shares, profile visits and link clicks; null where one is not known
 */
@Schema(name = "LearningUse")
public record LearningUseView(
    UUID id,
    UsedBy usedBy,
    UUID usedById,
    @Schema(examples = "Retinol before or after?") String title,
    @Schema(examples = "PUBLISHED") String state,
    Instant namedAt,
    @Schema(nullable = true, examples = "1") Long posts,
    @Schema(nullable = true) Network network,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(nullable = true) Standing standing,
    @Schema(nullable = true) Instant capturedAt,
    @Schema(nullable = true, examples = "182000") Long views,
    @Schema(nullable = true, examples = "17060") Long engagements,
    @Schema(nullable = true, examples = "0.0937") BigDecimal engagementRateByViews,
    @Schema(nullable = true, examples = "9980") Long intentSignals,
    @Schema(nullable = true, examples = "0.0548") BigDecimal intentSignalConversionRate) {}
