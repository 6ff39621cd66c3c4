package io.hookline.attribution.collect.shop;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a shop says of an order beside what counts.
 *
 * @param toldAt of which version of the order
 * @param total with taxes and shipping, before refunds
 */
@Schema(name = "ShopOrder")
record ShopOrderView(
    UUID id,
    @Schema(examples = "5001234567890") String orderId,
    @Schema(examples = "#1001", nullable = true) String number,
    Instant placedAt,
    Instant toldAt,
    @Schema(nullable = true) Money total,
    @Schema(nullable = true) Money tax,
    @Schema(nullable = true) Money shipping,
    @Schema(nullable = true) Money discount,
    @Schema(examples = "web", nullable = true) String channel,
    @Schema(examples = "48752903", nullable = true, description = "The platform's id of the place")
        String location,
    @Schema(examples = "paid", nullable = true, description = "In the platform's words")
        String status) {}
