package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An event source.
 *
 * @param disconnectedAt since when nothing of it is taken; null while it is connected
 * @param lastUsedAt when one of its tokens was, to a minute; null for never, and in events
 */
@PartlyDerived("lastUsedAt")
@Schema(name = "EventSource")
record EventSourceView(
    UUID id,
    @Schema(examples = "Web shop") String name,
    SourceKind kind,
    @Schema(examples = "C9ACMESHOP") String code,
    @Schema(examples = "till-north", nullable = true, description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    @Schema(examples = "[\"https://shop.example\"]") List<String> allowedOrigins,
    SourceSettings settings,
    @Schema(nullable = true, description = "Since when nothing of it is taken")
        Instant disconnectedAt,
    @Schema(
            nullable = true,
            description = "When one of its tokens was used last, to a minute; null in events")
        Instant lastUsedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {

  EventSourceView usedAt(Instant instant) {
    return new EventSourceView(
        id,
        name,
        kind,
        code,
        orderNumbers,
        allowedOrigins,
        settings,
        disconnectedAt,
        instant,
        version,
        createdAt,
        updatedAt);
  }
}
