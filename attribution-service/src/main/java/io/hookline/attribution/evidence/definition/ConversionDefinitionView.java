package io.hookline.attribution.evidence.definition;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a brand counts, under a name.
 *
 * @param primary the one that is meant where nothing else is said: orders
 * @param versions the latest first; each holds from its instant on
 */
@Schema(name = "ConversionDefinition")
record ConversionDefinitionView(
    UUID id,
    @Schema(examples = "Qualified leads") String name,
    boolean primary,
    List<DefinitionVersion> versions,
    long version,
    Instant createdAt)
    implements Versioned {}
