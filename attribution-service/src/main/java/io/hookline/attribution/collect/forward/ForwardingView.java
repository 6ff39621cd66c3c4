package io.hookline.attribution.collect.forward;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Events of a source that are sent on; the token is never shown.
 *
 * @param stoppedBecause what TikTok said, or since when it has said nothing; null unless it stopped
 */
@Schema(name = "Forwarding")
record ForwardingView(
    UUID id,
    UUID eventSourceId,
    ForwardingSettings settings,
    ForwardingState state,
    @Schema(nullable = true, examples = "40105: Access token is incorrect or has been revoked.")
        String stoppedBecause,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
