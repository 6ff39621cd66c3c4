package io.hookline.content.produce.post;

import io.hookline.content.funnel.FunnelStage;
import io.hookline.content.network.Network;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post. */
@Schema(name = "Post")
record PostView(
    UUID id,
    UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    Network network,
    @Schema(examples = "Retinol before or after?") String title,
    FunnelStage funnelStage,
    PostStatus status,
    @Schema(nullable = true) Instant plannedFor,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(examples = "https://www.tiktok.com/@miawong/video/7412345678901234567", nullable = true)
        String url,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
