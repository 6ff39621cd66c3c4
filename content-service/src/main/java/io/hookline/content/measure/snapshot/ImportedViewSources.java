package io.hookline.content.measure.snapshot;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.content.produce.post.PostName;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the views of one of many posts came from. */
@Schema(name = "ImportedViewSources")
record ImportedViewSources(
    @JsonUnwrapped @Valid PostName post,
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @Plausible @Schema(nullable = true, description = NewSnapshot.COLLECTED) Instant collectedAt,
    @NotNull Dataset dataset,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @JsonUnwrapped ViewShares shares)
    implements ImportedReading {

  @Override
  public PostReading of(UUID id) {
    return new PostReading(id, capturedAt, collectedAt, dataset, source, null, null, shares.told());
  }
}
