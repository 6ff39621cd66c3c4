package io.hookline.content.measure.competitor;

import io.hookline.content.measure.snapshot.Source;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many followed the competitor that the address names.
 *
 * @param collectedAt null: at that instant
 */
record NewFollowerCount(
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @NotNull @Schema(examples = "MANUAL") Source source,
    @Plausible
        @Schema(
            nullable = true,
            examples = "2026-09-05T06:00:00Z",
            description = "When it was read: of one instant and source the latest counts")
        Instant collectedAt,
    @NotNull
        @PositiveOrZero
        @Max(
            value = ImportedFollowerCount.MOST,
            message = "is implausible for one account: at most {value}")
        @Schema(examples = "48200")
        Long followers) {

  ImportedFollowerCount of(UUID competitor) {
    return new ImportedFollowerCount(
        competitor, null, null, capturedAt, source, collectedAt, followers);
  }
}
