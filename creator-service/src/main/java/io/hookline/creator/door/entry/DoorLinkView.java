package io.hookline.creator.door.entry;

import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A link to a creator's own door, without its secret.
 *
 * @param lastUsedAt to the minute; programs that look at links in letters count, too
 * @param createdBy the subject of who made it
 */
@PartlyDerived("lastUsedAt")
@Schema(name = "DoorLink")
record DoorLinkView(
    UUID id,
    UUID creatorId,
    @Schema(examples = "Mia, by mail in September") String name,
    Instant expiresAt,
    @Schema(nullable = true) Instant revokedAt,
    @Schema(nullable = true) Instant lastUsedAt,
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String createdBy,
    @Schema(nullable = true, examples = "mia.operator") String createdByName,
    long version,
    Instant createdAt)
    implements Versioned {}
