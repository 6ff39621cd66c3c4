package io.hookline.attribution.collect.forward;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How events get on.
 *
 * @param failures of requests in a row
 * @param pausedUntil nothing is sent before; null to send
 */
@Schema(name = "ForwardingHealth")
record ForwardingHealthView(
    @Schema(description = "Events that wait", examples = "0") long queued,
    @Schema(description = "Events that TikTok has refused", examples = "0") long dead,
    int failures,
    @Schema(nullable = true) Instant failingSince,
    @Schema(nullable = true) Instant pausedUntil,
    @Schema(nullable = true) Instant lastForwardedAt,
    @Schema(nullable = true, examples = "40100: Too many requests. Please retry in some time.")
        String lastFailure,
    @Schema(nullable = true) Instant lastFailedAt) {}
