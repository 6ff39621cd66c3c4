package io.hookline.content.measure.snapshot;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of the audience was there at each second of a video, as it stood at an instant. */
record NewRetentionCurve(
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @Plausible @Schema(nullable = true, description = NewSnapshot.COLLECTED) Instant collectedAt,
    @NotNull Dataset dataset,
    @NotNull Source source,
    @NotEmpty @Size(max = RetentionRules.MOST_POINTS) List<@NotNull @Valid RetentionPoint> points) {

  PostReading of(UUID post) {
    return new PostReading(post, capturedAt, collectedAt, dataset, source, null, points, null);
  }
}
