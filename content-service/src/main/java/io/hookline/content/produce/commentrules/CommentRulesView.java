package io.hookline.content.produce.commentrules;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the brand's rules.
 *
 * @param id of the version
 * @param jobId the job that puts the comments of before into the classes of these rules; null for
 *     the first version
 */
@Schema(name = "CommentRules")
public record CommentRulesView(
    UUID id,
    List<CommentRule> rules,
    @Schema(examples = "ada", description = "Who has set this version") String setBy,
    @Schema(
            nullable = true,
            description = "The job that classifies the comments of before; none for the first")
        UUID jobId,
    @Schema(examples = "3") long version,
    Instant createdAt)
    implements Versioned {}
