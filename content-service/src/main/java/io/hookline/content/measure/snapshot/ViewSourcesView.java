package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Where a post's views came from, as a source told it.
 *
 * @param version always 0: it does not change
 */
@Schema(name = "ViewSources")
public record ViewSourcesView(
    UUID id,
    UUID postId,
    Instant capturedAt,
    Instant collectedAt,
    Dataset dataset,
    Source source,
    @Nested @JsonUnwrapped ViewShares shares,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements RecordedReading {

  static ViewSourcesView of(UUID id, PostReading reading, Instant now) {
    return new ViewSourcesView(
        id,
        reading.postId(),
        reading.capturedAt(),
        reading.collectedAt(),
        reading.dataset(),
        reading.source(),
        ViewShares.of(reading.viewSources()),
        0,
        now);
  }

  @Override
  @JsonIgnore
  public ViewShares figures() {
    return shares;
  }
}
