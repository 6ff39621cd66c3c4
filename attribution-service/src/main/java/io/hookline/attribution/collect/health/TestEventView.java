package io.hookline.attribution.collect.health;

import io.hookline.kit.value.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A test event as it came.
 *
 * @param receiptId its receipt's
 * @param accepted false for one that was refused, with reason and field
 * @param identifiers by which it tells of whom it is
 */
@Schema(name = "TestEvent")
record TestEventView(
    UUID receiptId,
    boolean accepted,
    Instant receivedAt,
    @Schema(nullable = true) Instant occurredAt,
    @Schema(nullable = true, examples = "Purchase") String event,
    @Schema(nullable = true, examples = "order-1001") String eventId,
    @Schema(nullable = true, examples = "1001") String orderId,
    @Schema(nullable = true) Money value,
    @Schema(examples = "[\"email\", \"ttclid\"]") List<String> identifiers,
    @Schema(nullable = true, examples = "Missing data for required field.") String reason,
    @Schema(nullable = true, examples = "properties.currency") String field) {}
