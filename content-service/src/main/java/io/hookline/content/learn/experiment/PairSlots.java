package io.hookline.content.learn.experiment;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the two posts of a pair go out, whichever of both is first. */
record PairSlots(
    @NotNull @Plausible @Schema(examples = "2027-03-01T17:00:00Z") Instant first,
    @NotNull @Plausible @Schema(examples = "2027-03-03T17:00:00Z") Instant second) {

  Instant earlier() {
    return first.isBefore(second) ? first : second;
  }

  Instant later() {
    return first.isBefore(second) ? second : first;
  }
}
