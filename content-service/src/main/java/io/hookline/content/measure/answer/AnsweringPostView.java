package io.hookline.content.measure.answer;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published post that answers comments, and how it has done. Public because Jdbi reads it by its
 * components.
 */
@Schema(name = "AnsweringPost")
public record AnsweringPostView(
    UUID postId,
    @Schema(nullable = true, description = "Whose post it is; none for the brand's own team")
        UUID creatorId,
    Instant publishedAt,
    @Schema(examples = "4", description = "Comments that it answers") long comments,
    @Schema(examples = "3", description = "The questions among them") long questions,
    @Schema(
            examples = "4",
            description = "Of these, those made before its publication: what the median is of")
        long timedComments,
    @Schema(
            nullable = true,
            examples = "86400",
            description =
                "Median of the time from a comment to the publication, in seconds; none when all"
                    + " were made later")
        Long medianResponseSeconds,
    @Schema(nullable = true, description = "When its organic counters were taken last")
        Instant capturedAt,
    @Schema(nullable = true, examples = "182000") Long views,
    @Schema(nullable = true, examples = "9400") Long likes,
    @Schema(nullable = true, examples = "1250") Long shares,
    @Schema(nullable = true, examples = "4100") Long saves,
    @Schema(nullable = true, examples = "310", description = "Comments that it has got itself")
        Long ownComments) {}
