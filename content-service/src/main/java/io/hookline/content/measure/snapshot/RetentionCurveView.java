package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A retention curve as a source told it.
 *
 * @param points by their seconds, ascending
 * @param version always 0: it does not change
 */
@Schema(name = "RetentionCurve")
public record RetentionCurveView(
    UUID id,
    UUID postId,
    Instant capturedAt,
    Instant collectedAt,
    Dataset dataset,
    Source source,
    List<RetentionPoint> points,
    @Schema(examples = "0") long version,
    Instant recordedAt)
    implements RecordedReading {

  static RetentionCurveView of(UUID id, PostReading reading, Instant now) {
    return new RetentionCurveView(
        id,
        reading.postId(),
        reading.capturedAt(),
        reading.collectedAt(),
        reading.dataset(),
        reading.source(),
        reading.retention(),
        0,
        now);
  }

  @Override
  @JsonIgnore
  public List<RetentionPoint> figures() {
    return points;
  }
}
