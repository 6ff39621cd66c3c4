package io.hookline.attribution.collect.source;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A token of an event source, without its secret.
 *
 * @param endsAt null while it is good until it is ended
 * @param lastUsedAt to a minute; null for never, and in events
 */
@PartlyDerived("lastUsedAt")
@Schema(name = "EventSourceToken")
record EventSourceTokenView(
    UUID id,
    UUID eventSourceId,
    @Schema(examples = "Plugin of the web shop") String name,
    @Schema(nullable = true, description = "From when on it lets nobody in; null for no end")
        Instant endsAt,
    @Schema(nullable = true, description = "To a minute; null in events") Instant lastUsedAt,
    long version,
    Instant createdAt)
    implements Versioned {

  EventSourceTokenView usedAt(Instant instant) {
    return new EventSourceTokenView(id, eventSourceId, name, endsAt, instant, version, createdAt);
  }
}
