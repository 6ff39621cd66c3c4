package io.hookline.content.produce.comment;

import io.hookline.content.network.Network;
import io.hookline.content.produce.commentrules.CommentClass;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.PartlyDerived;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment. Public because Jdbi reads it by its components. */
@PartlyDerived("seenAt, which moves whenever the network shows it again")
@Schema(name = "Comment")
public record CommentView(
    UUID id,
    Network network,
    @Schema(examples = "7412345678901234999", description = "The network's id of the comment")
        String platformId,
    UUID postId,
    @Schema(
            nullable = true,
            examples = "7412345678901230000",
            description = "The network's id of the comment that this one replies to")
        String parentPlatformId,
    @Personal @Schema(nullable = true, examples = "lena.skincare") String authorHandle,
    @Schema(
            nullable = true,
            examples = "5f0c1b2d3e4a69788796a5b4c3d2e1f0",
            description = "The same for all comments of the author in this brand and network")
        String authorKey,
    @Schema(examples = "Does it work with retinol?") String text,
    @Schema(examples = "0", description = "How many other texts it was seen with") int edits,
    @Schema(nullable = true, examples = "en") String language,
    Instant commentedAt,
    @Schema(description = "When the network last showed it") Instant seenAt,
    @Schema(nullable = true, examples = "41") Long likes,
    @Schema(nullable = true, examples = "2") Long replies,
    @Schema(nullable = true, description = "When it was first seen gone") Instant deletedAt,
    CommentClass commentClass,
    ClassifiedBy classifiedBy,
    @Schema(nullable = true, examples = "ada", description = "Who has decided, where a person has")
        String classifiedByPerson,
    @Schema(description = "What the rules say, whoever has decided") CommentClass ruleClass,
    @Schema(nullable = true, examples = "Asks", description = "The rule; none where none fits")
        String rule,
    @Schema(
            examples = "1",
            description = "The version of the rules with which ruleClass came about")
        int rulesVersion,
    long version,
    Instant createdAt,
    Instant updatedAt)
    implements Versioned {}
