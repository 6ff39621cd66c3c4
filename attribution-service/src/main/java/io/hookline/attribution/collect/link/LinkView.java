package io.hookline.attribution.collect.link;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link.
 *
 * @param adUrl the address to give to TikTok Ads Manager, with the macros that it fills in; null
 *     for a link without any
 * @param host the brand's own host; null for the service's own
 */
@Schema(name = "Link")
record LinkView(
    UUID id,
    LinkKind kind,
    @Schema(examples = "mia-serum") String slug,
    @Schema(nullable = true, examples = "go.acme.example") String host,
    @Schema(examples = "http://localhost:8083/l/mia-serum") String shortUrl,
    @Schema(
            nullable = true,
            examples = "http://localhost:8083/l/mia-serum?utm_campaign=__CAMPAIGN_NAME__")
        String adUrl,
    @Schema(examples = "https://shop.example/serum") String destinationUrl,
    @Schema(
            examples =
                "https://shop.example/serum?utm_source=tiktok&utm_medium=creator&utm_campaign=spring")
        String landingUrl,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) UUID placeId,
    Utm utm,
    @Schema(nullable = true) Instant validFrom,
    @Schema(nullable = true) Instant validUntil,
    @Schema(nullable = true, examples = "https://shop.example/new") String fallbackUrl,
    @Schema(nullable = true) Instant archivedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
