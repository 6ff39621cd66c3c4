package io.hookline.content.produce.comment;

import io.hookline.content.produce.commentrules.CommentClass;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The class that a person gives to a comment. */
@Schema(name = "CommentClassUpdate")
record CommentClassUpdate(
    @Schema(
            nullable = true,
            examples = "QUESTION",
            description = "null leaves it to the rules again")
        CommentClass commentClass) {}
