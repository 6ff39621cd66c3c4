package io.hookline.attribution.collect.receipt;

import io.hookline.attribution.collect.ingest.ForwardedState;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether an event has gone on to TikTok.
 *
 * @param at when TikTok took or refused it, or it was left out; null while it waits
 */
@Schema(name = "ReceiptForwarding")
public record ForwardedView(
    ForwardedState state,
    @Schema(nullable = true) Instant at,
    @Schema(nullable = true, examples = "0", description = "TikTok's code") Integer code,
    @Schema(
            nullable = true,
            examples = "OK",
            description = "TikTok's words, or why it was not sent")
        String answer) {}
