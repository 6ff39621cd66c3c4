package io.hookline.creator.grant;

import io.hookline.kit.access.Asset;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one state of a grant opened to whom.
 *
 * @param grantVersion of the grant
 * @param from when it began to hold: not before it was written down
 * @param until when it ceased to, because it ended, was changed or was revoked; exclusive
 */
@Schema(name = "Access")
record AccessView(
    @Schema(examples = "f3c1a7e2-5c11-4d4e-9a55-6b0f2d8f3a10") String subject,
    @Schema(examples = "Frame by Frame, editing") String name,
    GrantRole role,
    boolean finance,
    List<Asset> assets,
    Instant from,
    Instant until,
    UUID grantId,
    long grantVersion) {}
