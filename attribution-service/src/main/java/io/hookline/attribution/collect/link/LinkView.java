package io.hookline.attribution.collect.link;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A link. */
@Schema(name = "Link")
record LinkView(
    UUID id,
    @Schema(examples = "mia-serum") String slug,
    @Schema(examples = "http://localhost:8083/l/mia-serum") String shortUrl,
    @Schema(examples = "https://shop.example/serum") String destinationUrl,
    @Schema(
            examples =
                "https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring")
        String landingUrl,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID campaignId,
    Utm utm,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
