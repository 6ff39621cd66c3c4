package io.hookline.creator.people.merge;

import io.hookline.creator.people.creator.Author;
import io.hookline.kit.audit.Personal;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A merge of two records of one person.
 *
 * @param intoId the record that stands for both
 * @param movedIds the records that came with it: itself, and those for which it stood
 * @param partedAt null while they are merged
 */
@Schema(name = "CreatorMerge")
record CreatorMergeView(
    UUID id,
    UUID creatorId,
    UUID intoId,
    List<UUID> movedIds,
    @Personal @Schema(nullable = true, examples = "The same person on two networks") String reason,
    Author mergedBy,
    Instant mergedAt,
    @Schema(nullable = true) Author partedBy,
    @Schema(nullable = true) Instant partedAt,
    long version)
    implements Versioned {}
