package io.hookline.content.produce.approval;

import io.hookline.content.document.Author;
import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody said of a version of a post's content.
 *
 * @param field what it is about; null for the whole
 * @param second of the video
 */
@Schema(name = "Remark")
record RemarkView(
    UUID id,
    UUID reviewId,
    UUID postId,
    int contentVersion,
    RemarkKind kind,
    @Schema(examples = "The source is missing here.") String text,
    @Schema(nullable = true) ContentField field,
    @Schema(nullable = true, examples = "12.5") BigDecimal second,
    Author writtenBy,
    RemarkState state,
    @Schema(nullable = true) Author resolvedBy,
    @Schema(nullable = true) Instant resolvedAt,
    long version,
    Instant createdAt)
    implements Versioned {}
