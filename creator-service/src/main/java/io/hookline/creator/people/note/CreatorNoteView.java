package io.hookline.creator.people.note;

import io.hookline.creator.people.creator.Author;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note about a creator. */
@Schema(name = "CreatorNote")
record CreatorNoteView(
    UUID id,
    UUID creatorId,
    @Personal @Schema(examples = "Prefers briefs by Monday") String text,
    Author by,
    long version,
    Instant createdAt)
    implements Versioned {}
