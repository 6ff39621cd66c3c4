package io.hookline.creator.door.entry;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What others learn of a link to a creator's own door: not what it is called. */
@Schema(name = "DoorLinkChange")
record DoorLinkChange(
    UUID id,
    UUID creatorId,
    Instant expiresAt,
    @Schema(nullable = true) Instant revokedAt,
    long version,
    Instant createdAt)
    implements Versioned {}
