package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Counters as they stood at an instant, each one from the publication on. A counter that the source
 * does not tell is null or left out; 0 means that nobody did it.
 */
record NewSnapshot(
    @NotNull
        @Plausible
        @Schema(
            examples = "2026-09-05T06:00:00Z",
            description = "Not before the publication, not in the future; kept to the microsecond")
        Instant capturedAt,
    @Plausible @Schema(nullable = true, description = COLLECTED) Instant collectedAt,
    @NotNull Dataset dataset,
    @NotNull Source source,
    @JsonUnwrapped Counters counters) {

  static final String COLLECTED =
      "When the figures were read from the source; left out, it is capturedAt. To correct what was"
          + " told of an instant, send it again with a later one";

  PostReading of(UUID post) {
    return new PostReading(post, capturedAt, collectedAt, dataset, source, counters);
  }
}
