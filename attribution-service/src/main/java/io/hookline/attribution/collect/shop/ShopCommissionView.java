package io.hookline.attribution.collect.shop;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What TikTok Shop pays a creator for a line of an order.
 *
 * @param base of which it is a share
 * @param estimated before the order is settled
 * @param paid after it
 * @param adsPaid beside it, for a sale by an ad
 */
@Schema(name = "ShopCommission")
record ShopCommissionView(
    UUID id,
    @Schema(examples = "576486316948490001") String orderId,
    @Schema(examples = "1", description = "Of the order, by the platform's id or its place")
        String line,
    @Schema(examples = "miawong") String creatorHandle,
    @Schema(examples = "1729503179457070324", nullable = true) String productId,
    @Schema(examples = "VIDEO", nullable = true, description = "In TikTok's words")
        String contentKind,
    @Schema(
            examples = "7493990579714164574",
            nullable = true,
            description = "The video, or the LIVE")
        String contentId,
    @Schema(nullable = true) Money base,
    @Schema(nullable = true) Money estimated,
    @Schema(nullable = true) Money paid,
    @Schema(nullable = true) Money adsPaid,
    @Schema(examples = "SETTLED", nullable = true, description = "In TikTok's words") String status,
    Instant toldAt) {}
