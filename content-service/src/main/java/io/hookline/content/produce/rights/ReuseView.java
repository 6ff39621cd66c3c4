package io.hookline.content.produce.rights;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A use of somebody else's video. Public because Jdbi makes it by its components.
 *
 * @param rightsRequestId the grant that covered it when it began; null where none did: a post can
 *     go out while its author takes the grant back
 * @param postId the brand's own post that shows it; null for another place
 * @param endedAt null while it is shown
 */
@Schema(name = "Reuse")
public record ReuseView(
    UUID id,
    UUID mentionId,
    @Schema(nullable = true) UUID rightsRequestId,
    ReuseChannel channel,
    Usage usage,
    boolean edited,
    Instant startedAt,
    @Schema(nullable = true) Instant endedAt,
    @Schema(nullable = true) UUID postId,
    @Schema(nullable = true, examples = "https://shop.example/serum") String placeUrl,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
