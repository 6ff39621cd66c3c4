package io.hookline.creator.people.application;

import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application that was taken up.
 *
 * @param again whether the brand had the creator before
 */
@Schema(name = "CreatorApplication")
record CreatorApplicationView(
    UUID id,
    UUID creatorId,
    boolean again,
    @Personal @Schema(examples = "I would love to try it!", nullable = true) String message,
    long version,
    Instant createdAt)
    implements Versioned {}
