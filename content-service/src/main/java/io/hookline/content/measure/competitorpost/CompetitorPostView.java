package io.hookline.content.measure.competitorpost;

import io.hookline.content.network.Network;
import io.hookline.content.plan.vocabulary.Terms;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post of a competitor. */
@PartlyDerived("terms: what they mean moves when terms are merged")
@Schema(name = "CompetitorPost")
record CompetitorPostView(
    UUID id,
    UUID competitorId,
    Network network,
    @Schema(examples = "7467890123456789012") String networkPostId,
    @Schema(examples = "https://www.tiktok.com/@glowlab/video/7467890123456789012") String url,
    @Schema(nullable = true, examples = "Glass skin in a week?") String caption,
    Instant publishedAt,
    Terms terms,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
