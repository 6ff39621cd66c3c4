package io.hookline.content.produce.comment;

import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A post that answers a comment. Public because Jdbi reads it by its components.
 *
 * @param answeredAt when the post was published; null while it is not
 * @param responseSeconds from the comment to the publication; null while there is none, or when the
 *     post was published before
 */
@PartlyDerived("class and time of the comment, publication of the post")
@Schema(name = "CommentAnswer")
public record CommentAnswerView(
    UUID id,
    UUID commentId,
    UUID postId,
    AnswerKind kind,
    CommentClass commentClass,
    Instant commentedAt,
    @Schema(nullable = true, description = "When the post was published") Instant answeredAt,
    @Schema(
            nullable = true,
            examples = "86400",
            description =
                "From the comment to the publication, in seconds; none while there is none")
        Long responseSeconds,
    @Schema(
            examples = "0",
            description = "Always 0: which post answers which comment does not change")
        long version,
    Instant createdAt)
    implements Versioned {}
