package io.hookline.content.produce.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a comment said before. Public because Jdbi reads it by its components.
 *
 * @param id the same for the same text
 * @param seenAt when it was last seen so
 */
@Schema(name = "CommentText")
public record CommentTextView(
    @Schema(description = "The same for the same text") UUID id,
    @Schema(description = "When the network last showed it so") Instant seenAt,
    @Schema(examples = "Does it work?") String text) {}
