package io.hookline.content.produce.comment;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A post that answers a comment; it may be planned only. */
record NewCommentAnswer(@NotNull UUID commentId, @NotNull UUID postId, @NotNull AnswerKind kind) {}
