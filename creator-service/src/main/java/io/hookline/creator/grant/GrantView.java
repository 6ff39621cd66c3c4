package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of the brand is shown to somebody without a role for it, and until when.
 *
 * @param subject as the access token names it in {@code sub}
 * @param until exclusive
 */
@Schema(name = "Grant")
record GrantView(
    UUID id,
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String subject,
    @Schema(examples = "Frame by Frame, editing") String name,
    GrantRole role,
    boolean finance,
    List<Asset> assets,
    Instant from,
    Instant until,
    @Schema(nullable = true) Instant revokedAt,
    @Schema(nullable = true) String revokeReason,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
