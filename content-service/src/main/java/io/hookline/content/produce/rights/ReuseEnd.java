package io.hookline.content.produce.rights;

import io.hookline.kit.value.Plausible;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Since when a video is not shown any more.
 *
 * @param endedAt null: now
 */
@Schema(name = "ReuseEnd")
record ReuseEnd(@Plausible @Schema(nullable = true) Instant endedAt) {

  ReuseEnd {
    endedAt = endedAt == null ? null : endedAt.truncatedTo(ChronoUnit.MICROS);
  }
}
