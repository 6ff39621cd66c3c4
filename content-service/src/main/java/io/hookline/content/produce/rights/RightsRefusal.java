package io.hookline.content.produce.rights;

import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The author's no.
 *
 * @param answeredAt null: now
 */
@Schema(name = "RightsRefusal")
record RightsRefusal(
    @Size(max = 2000) @Schema(examples = "Works for another brand", nullable = true) String reason,
    @Plausible @Schema(nullable = true) Instant answeredAt,
    @Valid @Schema(nullable = true) NewEvidence evidence) {

  RightsRefusal {
    answeredAt = answeredAt == null ? null : answeredAt.truncatedTo(ChronoUnit.MICROS);
  }
}
