package io.hookline.attribution.evidence.definition;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a person counts. What was done within the window before decides, whether it counted or
 * not: so each day counts the same whatever period it is asked in.
 *
 * @param windowHours of ONCE: an action counts when the person did no other so long before; null
 *     for a year
 */
@Schema(name = "Counting")
record Counting(
    @NotNull How how,
    @Min(1)
        @Max(8784)
        @Schema(
            nullable = true,
            examples = "720",
            description = "Of ONCE; null for a year, 8784 hours")
        Integer windowHours) {

  static final Counting EVERY = new Counting(How.EVERY, null);

  private static final int LONGEST_HOURS = 8784;

  /** How long before an action another one of the person makes that it does not count. */
  @JsonIgnore
  Duration window() {
    return how == How.EVERY
        ? Duration.ZERO
        : Duration.ofHours(windowHours == null ? LONGEST_HOURS : windowHours);
  }

  enum How {
    EVERY,
    ONCE
  }
}
