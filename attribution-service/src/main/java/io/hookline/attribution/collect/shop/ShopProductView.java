package io.hookline.attribution.collect.shop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A product of a shop, as it told it last.
 *
 * @param productId as items of orders name it
 */
@Schema(name = "ShopProduct")
record ShopProductView(
    UUID id,
    @Schema(examples = "8811") String productId,
    @Schema(examples = "Night serum", nullable = true) String title,
    @Schema(examples = "Serums", nullable = true, description = "In the shop's words")
        String category,
    @Schema(examples = "Acme", nullable = true) String maker,
    @Schema(examples = "active", nullable = true, description = "In the platform's words")
        String status,
    Instant toldAt) {}
