package io.hookline.creator.people.merge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What other services learn of a merge: not why, which must stay erasable. */
@Schema(name = "CreatorMergeChange")
record CreatorMergeChange(
    UUID id,
    UUID creatorId,
    UUID intoId,
    List<UUID> movedIds,
    Instant mergedAt,
    @Schema(nullable = true) Instant partedAt,
    long version) {

  static CreatorMergeChange of(CreatorMergeView merge) {
    return new CreatorMergeChange(
        merge.id(),
        merge.creatorId(),
        merge.intoId(),
        merge.movedIds(),
        merge.mergedAt(),
        merge.partedAt(),
        merge.version());
  }
}
