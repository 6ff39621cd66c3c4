package io.hookline.creator.overview;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note. */
@Schema(name = "OverviewNote")
public record OverviewNoteView(
    UUID id,
    UUID creatorId,
    @Schema(examples = "On time") String text,
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String bySubject,
    @Schema(nullable = true, examples = "mia.operator") String byName,
    Instant createdAt) {}
