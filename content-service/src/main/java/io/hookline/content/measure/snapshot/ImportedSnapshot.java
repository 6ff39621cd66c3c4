package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.content.produce.post.PostName;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot in a file of snapshots of many posts. */
@Schema(name = "ImportedSnapshot")
record ImportedSnapshot(
    @JsonUnwrapped @Valid PostName post,
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @Plausible @Schema(nullable = true, description = NewSnapshot.COLLECTED) Instant collectedAt,
    @NotNull Dataset dataset,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @JsonUnwrapped Counters counters)
    implements ImportedReading {

  @Override
  public PostReading of(UUID id) {
    return new PostReading(id, capturedAt, collectedAt, dataset, source, counters);
  }
}
