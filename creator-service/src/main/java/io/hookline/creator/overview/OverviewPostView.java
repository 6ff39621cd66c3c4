package io.hookline.creator.overview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post. */
@Schema(name = "OverviewPost")
public record OverviewPostView(
    UUID id,
    UUID creatorId,
    @Schema(nullable = true) UUID partnershipId,
    @Schema(examples = "TIKTOK") String network,
    @Schema(examples = "Unboxing") String title,
    @Schema(examples = "PUBLISHED") String status,
    @Schema(nullable = true) Instant plannedFor,
    @Schema(nullable = true) Instant publishedAt,
    @Schema(nullable = true, examples = "https://www.tiktok.com/@miawong/video/7300000000000000000")
        String url) {}
