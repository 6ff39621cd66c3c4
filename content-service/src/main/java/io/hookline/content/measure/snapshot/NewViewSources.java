package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a post's views came from, as shares of its views at an instant. */
record NewViewSources(
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @Plausible @Schema(nullable = true, description = NewSnapshot.COLLECTED) Instant collectedAt,
    @NotNull Dataset dataset,
    @NotNull Source source,
    @JsonUnwrapped ViewShares shares) {

  PostReading of(UUID post) {
    return new PostReading(
        post, capturedAt, collectedAt, dataset, source, null, null, shares.told());
  }
}
