package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import io.hookline.content.produce.commentrules.CommentClass;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What others are told of a comment. Its words and its author are read from the comment itself, so
 * that an erasure leaves no copy anywhere.
 */
@Schema(name = "CommentChange")
public record CommentChange(
    UUID id,
    Network network,
    UUID postId,
    Instant commentedAt,
    @Schema(nullable = true, examples = "41") Long likes,
    @Schema(nullable = true, examples = "2") Long replies,
    @Schema(nullable = true, examples = "en") String language,
    @Schema(nullable = true) Instant deletedAt,
    CommentClass commentClass,
    ClassifiedBy classifiedBy,
    long version) {}
