package io.hookline.attribution.collect.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event that was refused.
 *
 * @param id of its receipt
 * @param field what was wrong, inside the event; empty for the whole
 * @param content what is kept of it: of a shopper hashes only
 * @param replayId receipt of its replay
 */
@Schema(name = "RefusedEvent")
record RefusedEventView(
    UUID id,
    Instant receivedAt,
    UUID eventSourceId,
    @Schema(examples = "Purchase", nullable = true) String event,
    @Schema(examples = "order-1001", nullable = true) String eventId,
    boolean test,
    @Schema(examples = "Missing data for required field.") String reason,
    @Schema(examples = "properties.currency") String field,
    RefusedEventState state,
    @Schema(nullable = true) Instant replayedAt,
    @Schema(nullable = true, description = "Receipt of its replay") UUID replayId,
    @Schema(
            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
            nullable = true,
            additionalProperties = Schema.True.class,
            description =
                "What is kept of it, in the shape of an element of TikTok's data[]: of a shopper"
                    + " hashes only")
        JsonNode content) {}
