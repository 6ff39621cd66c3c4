package io.hookline.attribution.collect.shop;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A shop. */
@Schema(name = "Shop")
record ShopView(
    UUID id,
    UUID eventSourceId,
    ShopPlatform platform,
    @Schema(examples = "acme.myshopify.com", nullable = true) String domain,
    @Schema(examples = "6bq1x2y3z4", nullable = true) String appKey,
    @Schema(examples = "7494049642642441621", nullable = true) String platformShopId,
    OrderIds orderIds,
    @Schema(
            examples = "/shop-webhooks/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e",
            description = "Where the platform sends its webhooks, behind this service's address")
        String webhookPath,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  static final String ADDRESS = "/shop-webhooks/";
}
