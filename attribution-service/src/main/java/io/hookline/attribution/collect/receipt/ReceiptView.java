package io.hookline.attribution.collect.receipt;

import io.hookline.attribution.collect.ingest.ReceiptStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receipt of one event.
 *
 * @param index its place in its request
 * @param duplicateOf receipt of the event that was first
 * @param mergedWith receipt of the event that it completes: pixel and server told of the same
 * @param conversionId the order that it reports, once it is attributed
 */
@Schema(name = "Receipt")
record ReceiptView(
    UUID id,
    Instant receivedAt,
    UUID eventSourceId,
    String requestId,
    int index,
    @Schema(examples = "Purchase", nullable = true) String event,
    @Schema(examples = "order-1001", nullable = true) String eventId,
    ReceiptStatus status,
    @Schema(nullable = true) UUID duplicateOf,
    @Schema(nullable = true) UUID mergedWith,
    @Schema(nullable = true) UUID conversionId,
    @Schema(examples = "Not a valid integer.", nullable = true) String reason,
    @Schema(examples = "data.0.event_time", nullable = true) String path,
    @Schema(description = "Older than 28 days when it arrived") boolean late,
    @Schema(nullable = true, description = "Null where nobody wanted it to go on to TikTok")
        ForwardedView forwarded) {

  ReceiptView with(ForwardedView forwarded) {
    return new ReceiptView(
        id,
        receivedAt,
        eventSourceId,
        requestId,
        index,
        event,
        eventId,
        status,
        duplicateOf,
        mergedWith,
        conversionId,
        reason,
        path,
        late,
        forwarded);
  }
}
