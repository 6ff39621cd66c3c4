package io.hookline.attribution.collect.shop;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery with a good signature. */
@Schema(name = "ShopDelivery")
record ShopDeliveryView(
    UUID id,
    Instant receivedAt,
    @Schema(nullable = true, description = "The platform's id of it") String deliveryId,
    @Schema(examples = "orders/updated", nullable = true) String topic,
    @Schema(examples = "5001234567890", nullable = true) String orderId,
    DeliveryOutcome outcome,
    @Schema(nullable = true, examples = "Its status is pending.") String reason,
    @Schema(nullable = true, description = "By which the receipts of its events are found")
        String requestId) {}
