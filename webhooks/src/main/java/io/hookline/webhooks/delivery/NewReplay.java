package io.hookline.webhooks.delivery;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A range of the times of events. */
record NewReplay(
    @NotNull
        @Plausible
        @Schema(examples = "2026-11-01T00:00:00Z", description = "The first instant of the range")
        Instant from,
    @NotNull
        @Plausible
        @Schema(examples = "2026-11-02T00:00:00Z", description = "The first instant after it")
        Instant to) {

  @AssertTrue(message = "to must be after from")
  @Schema(hidden = true)
  boolean isRange() {
    return from == null || to == null || to.isAfter(from);
  }
}
