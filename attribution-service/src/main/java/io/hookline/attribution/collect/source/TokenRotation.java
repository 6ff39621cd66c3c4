package io.hookline.attribution.collect.source;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a source's tokens are replaced by a new one; may be left out. */
record TokenRotation(
    @Size(min = 1, max = 200)
        @Schema(
            nullable = true,
            examples = "Plugin of the web shop",
            description = "Of the new token; null: Access token")
        String name,
    @Min(0)
        @Max(168)
        @Schema(
            nullable = true,
            examples = "24",
            description = "How many hours the others stay good beside the new one; 24 if null")
        Integer overlapHours) {

  static final String USUAL_NAME = "Access token";

  private static final int USUAL_HOURS = 24;

  static Instant lastOfOthers(TokenRotation rotation, Instant now) {
    boolean usual = rotation == null || rotation.overlapHours == null;
    return now.plus(Duration.ofHours(usual ? USUAL_HOURS : rotation.overlapHours));
  }

  static String nameOf(TokenRotation rotation) {
    return rotation == null || rotation.name == null || rotation.name.isBlank()
        ? USUAL_NAME
        : rotation.name;
  }
}
