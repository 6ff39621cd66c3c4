package io.hookline.content.produce.rights;

import io.hookline.kit.value.Plausible;
import io.hookline.kit.value.WebUrl;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A use of somebody else's video.
 *
 * @param edited null: shown as it is
 * @param startedAt null: now; may lie ahead
 * @param placeUrl where it is shown
 */
record NewReuse(
    @NotNull UUID mentionId,
    @NotNull ReuseChannel channel,
    @NotNull Usage usage,
    @Schema(nullable = true) Boolean edited,
    @Plausible @Schema(nullable = true) Instant startedAt,
    @Size(max = 2000) @WebUrl @Schema(examples = "https://shop.example/serum", nullable = true)
        String placeUrl) {

  NewReuse {
    startedAt = startedAt == null ? null : startedAt.truncatedTo(ChronoUnit.MICROS);
  }

  Use use() {
    return new Use(channel, usage, Boolean.TRUE.equals(edited));
  }
}
