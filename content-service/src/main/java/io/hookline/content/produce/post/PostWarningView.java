package io.hookline.content.produce.post;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a post may be a mistake beside another one. */
@Schema(name = "PostWarning")
record PostWarningView(
    WarningKind kind,
    @Schema(description = "The other post") UUID postId,
    @Schema(examples = "Retinol before or after?", description = "Of the other post") String title,
    @Schema(description = "Of the other post") PostStatus status,
    @Schema(nullable = true, description = "When the other post went out, or is planned for")
        Instant at,
    @Schema(examples = "Both captions have 82 % of their words and pairs of words in common.")
        String why) {}
