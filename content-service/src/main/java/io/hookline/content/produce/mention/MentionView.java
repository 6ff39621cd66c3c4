package io.hookline.content.produce.mention;

import io.hookline.content.network.Network;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A mention. Public because Jdbi makes it by its components.
 *
 * @param networkPostId null once the author was erased, as url, authorHandle and text
 * @param creatorId the creator whose account the author's is; null for somebody unknown
 */
@PartlyDerived("viewsAt, which moves when the same views are told again")
@Schema(name = "Mention")
public record MentionView(
    UUID id,
    MentionKind kind,
    Network network,
    @Schema(examples = "7412345678901234567", nullable = true) String networkPostId,
    @Schema(
            examples = "https://www.tiktok.com/@skincarekim/video/7412345678901234567",
            nullable = true)
        String url,
    @Personal @Schema(examples = "skincarekim", nullable = true) String authorHandle,
    @Schema(nullable = true) UUID creatorId,
    Instant publishedAt,
    @Schema(examples = "48200", nullable = true) Long views,
    @Schema(nullable = true, description = "When the counter last said so") Instant viewsAt,
    @Schema(nullable = true) Tone tone,
    @Schema(examples = "Never going back to my old serum", nullable = true) String text,
    @Schema(nullable = true) Instant erasedAt,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
