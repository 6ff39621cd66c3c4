package io.hookline.webhooks.delivery;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A delivery in a list. */
@Schema(name = "WebhookDeliverySummary")
record DeliverySummary(
    @Schema(description = "The event's id, sent as webhook-id") UUID id,
    @Schema(examples = "io.hookline.creator.PartnershipActivated") String type,
    @Schema(examples = "partnerships/0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e") String subject,
    Instant eventTime,
    boolean test,
    DeliveryState state,
    @Schema(description = "Requests made, of all tries and replays", examples = "1") int attempts,
    Instant queuedAt,
    @Schema(nullable = true) Instant finishedAt) {}
