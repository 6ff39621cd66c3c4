package io.hookline.creator.people.group;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group or tier of creators. */
@Schema(name = "CreatorGroup")
record CreatorGroupView(
    UUID id,
    @Schema(examples = "Gold") String name,
    @Schema(examples = "Two videos a month, first to see what is new", nullable = true)
        String description,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
