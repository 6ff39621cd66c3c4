package io.hookline.attribution.collect.forward;

import io.hookline.attribution.collect.ingest.ForwardedState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of an event that was to go on.
 *
 * @param id of the event's receipt
 * @param settledAt when TikTok took or refused it, or it was left out; null while it waits
 */
@Schema(name = "ForwardedEvent")
record ForwardedEventView(
    UUID id,
    Instant receivedAt,
    ForwardedState state,
    @Schema(description = "Requests that it was in", examples = "1") int attempts,
    @Schema(nullable = true) Instant settledAt,
    @Schema(nullable = true, examples = "0", description = "TikTok's code of the last answer")
        Integer code,
    @Schema(
            nullable = true,
            examples = "OK",
            description = "TikTok's words, or why it was not sent, or why no answer came")
        String answer,
    @Schema(
            nullable = true,
            examples = "2026061015295501023125104093255",
            description = "TikTok's id of the request, which its support asks for")
        String answerId) {}
