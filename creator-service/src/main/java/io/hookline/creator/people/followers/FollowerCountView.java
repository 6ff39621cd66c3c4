package io.hookline.creator.people.followers;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many followed an account at an instant. Public because Jdbi makes it by its components.
 *
 * @param recordedBy the subject of who recorded it
 */
@Schema(name = "FollowerCount")
public record FollowerCountView(
    UUID id,
    UUID accountId,
    UUID creatorId,
    Instant countedAt,
    CountSource source,
    Instant collectedAt,
    @Schema(examples = "48200") long followers,
    String recordedBy,
    Instant recordedAt) {}
