package io.hookline.content.produce.mention;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a mention can change; which post it is, whose and of when, stays.
 *
 * @param creatorId null for somebody unknown
 */
record MentionUpdate(
    @NotNull MentionKind kind,
    @Schema(nullable = true) UUID creatorId,
    @PositiveOrZero
        @Max(value = NewMention.MOST, message = "is implausible for one post: at most {value}")
        @Schema(examples = "51900", nullable = true)
        Long views,
    @Schema(nullable = true) Tone tone,
    @Size(max = 5000) @Schema(examples = "Never going back to my old serum", nullable = true)
        String text) {}
