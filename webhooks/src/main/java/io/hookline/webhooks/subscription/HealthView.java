package io.hookline.webhooks.subscription;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an end point has been answering. */
@Schema(name = "WebhookHealth")
record HealthView(
    @Schema(description = "Whether it failed so often that it is only asked now and then")
        boolean circuitOpen,
    @Schema(description = "In a row", examples = "0") int failures,
    @Schema(nullable = true) Instant failingSince,
    @Schema(nullable = true, description = "Nothing is sent before") Instant pausedUntil,
    @Schema(nullable = true, description = "The last success, to the minute") Instant succeededAt,
    @Schema(description = "Resources with deliveries that wait", examples = "0")
        long resourcesWaiting) {}
