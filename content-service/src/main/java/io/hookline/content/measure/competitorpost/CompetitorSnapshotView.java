package io.hookline.content.measure.competitorpost;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.precondition.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What a competitor's post showed at an instant. Public because Jdbi makes it by its components.
 *
 * @param version always 0: it does not change
 */
@Schema(name = "CompetitorSnapshot")
public record CompetitorSnapshotView(
    UUID id,
    UUID postId,
    Instant capturedAt,
    Source source,
    Instant collectedAt,
    @Nested @JsonUnwrapped CompetitorCounters counters,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements Versioned {

  static CompetitorSnapshotView of(UUID id, UUID post, NewCompetitorSnapshot told, Instant now) {
    return new CompetitorSnapshotView(
        id, post, told.capturedAt(), told.source(), told.collectedAt(), told.counters(), 0, now);
  }
}
