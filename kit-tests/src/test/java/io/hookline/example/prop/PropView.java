package io.hookline.example.prop;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A prop. */
@Schema(name = "Prop")
record PropView(
    UUID id,
    @Schema(examples = "Ring light") String name,
    @Schema(examples = "Studio 2") String place,
    @Schema(nullable = true) Instant retiredAt,
    long version,
    Instant createdAt)
    implements Versioned {}
