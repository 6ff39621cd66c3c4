package io.hookline.attribution.evidence.definition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a person counts.
 *
 * @param windowHours of ONCE: again after so long; null for never again
 */
@Schema(name = "Counting")
record Counting(
    @NotNull How how,
    @Min(1)
        @Max(8784)
        @Schema(nullable = true, examples = "720", description = "Of ONCE; null for never again")
        Integer windowHours) {

  static final Counting EVERY = new Counting(How.EVERY, null);

  enum How {
    EVERY,
    ONCE
  }
}
