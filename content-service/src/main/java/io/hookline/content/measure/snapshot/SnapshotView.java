package io.hookline.content.measure.snapshot;

import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A snapshot. A counter that the source did not tell is null. Public because Jdbi reads and writes
 * it by its components.
 *
 * @param version always 0: a snapshot does not change
 */
@Schema(name = "Snapshot")
public record SnapshotView(
    UUID id,
    UUID postId,
    Instant capturedAt,
    Dataset dataset,
    Source source,
    @Schema(examples = "182000", nullable = true) Long views,
    @Schema(examples = "151000", nullable = true) Long reach,
    @Schema(examples = "9400", nullable = true) Long likes,
    @Schema(examples = "310", nullable = true) Long comments,
    @Schema(examples = "1250", nullable = true) Long shares,
    @Schema(examples = "4100", nullable = true) Long saves,
    @Schema(examples = "2900", nullable = true) Long profileVisits,
    @Schema(examples = "1730", nullable = true) Long linkClicks,
    @Schema(examples = "41000", nullable = true) Long fullViews,
    @Schema(examples = "1420000", nullable = true, description = "In whole seconds")
        Long watchSeconds,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements Versioned {

  static SnapshotView of(UUID id, UUID post, NewSnapshot facts, Instant now) {
    return new SnapshotView(
        id,
        post,
        facts.capturedAt(),
        facts.dataset(),
        facts.source(),
        facts.views(),
        facts.reach(),
        facts.likes(),
        facts.comments(),
        facts.shares(),
        facts.saves(),
        facts.profileVisits(),
        facts.linkClicks(),
        facts.fullViews(),
        facts.watchSeconds(),
        0,
        now);
  }

  /** Whether both tell the same figures. */
  boolean sameCounters(SnapshotView other) {
    return counters().equals(other.counters());
  }

  private List<Long> counters() {
    return Arrays.asList(
        views,
        reach,
        likes,
        comments,
        shares,
        saves,
        profileVisits,
        linkClicks,
        fullViews,
        watchSeconds);
  }
}
