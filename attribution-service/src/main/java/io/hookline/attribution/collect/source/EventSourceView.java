package io.hookline.attribution.collect.source;

import io.hookline.attribution.input.OrderNumbers;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event source. */
@Schema(name = "EventSource")
record EventSourceView(
    UUID id,
    @Schema(examples = "Web shop") String name,
    SourceKind kind,
    @Schema(examples = "C9ACMESHOP") String code,
    @Schema(examples = "till-north", nullable = true, description = OrderNumbers.DESCRIPTION)
        String orderNumbers,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
