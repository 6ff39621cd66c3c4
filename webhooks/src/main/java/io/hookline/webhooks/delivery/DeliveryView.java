package io.hookline.webhooks.delivery;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery with what is sent and what came of it. */
@Schema(name = "WebhookDelivery")
record DeliveryView(
    @Schema(description = "The event's id, sent as webhook-id") UUID id,
    @Schema(examples = "io.hookline.creator.PartnershipActivated") String type,
    @Schema(examples = "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String subject,
    Instant eventTime,
    boolean test,
    DeliveryState state,
    @Schema(description = "Requests made, of all tries and replays", examples = "1") int attempts,
    Instant queuedAt,
    @Schema(nullable = true) Instant finishedAt,
    @Schema(
            nullable = true,
            description =
                "When the resource's first waiting delivery is sent; null once this one is finished")
        Instant nextAttemptAt,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "The body of the request: a CloudEvent; without the finance right, its data are"
                    + " without money, or null")
        JsonNode body,
    @Schema(description = "Newest first, the last 50") List<AttemptView> log) {}
