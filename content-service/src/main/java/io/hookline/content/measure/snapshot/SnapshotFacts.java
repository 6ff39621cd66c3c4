package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A snapshot as it was recorded. A counter that the source did not tell is null. Public because
 * Jdbi reads and writes it by its components.
 *
 * @param version always 0: a snapshot does not change
 */
@Schema(name = "SnapshotFacts")
public record SnapshotFacts(
    UUID id,
    UUID postId,
    @Schema(description = "As of when the counters stood") Instant capturedAt,
    @Schema(description = "When they were read; of one instant the latest reading counts")
        Instant collectedAt,
    Dataset dataset,
    Source source,
    @Nested @JsonUnwrapped Counters counters,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements RecordedReading {

  static SnapshotFacts of(UUID id, PostReading reading, Instant now) {
    return new SnapshotFacts(
        id,
        reading.postId(),
        reading.capturedAt(),
        reading.collectedAt(),
        reading.dataset(),
        reading.source(),
        reading.counters(),
        0,
        now);
  }

  @Override
  @JsonIgnore
  public Counters figures() {
    return counters;
  }
}
