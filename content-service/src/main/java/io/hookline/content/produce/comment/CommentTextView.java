package io.hookline.content.produce.comment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a comment said before. Public because Jdbi reads it by its components.
 *
 * @param seenAt when it was last seen so
 */
@Schema(name = "CommentText")
public record CommentTextView(
    @Schema(description = "When the network last showed it so") Instant seenAt,
    @Schema(examples = "Does it work?") String text) {}
