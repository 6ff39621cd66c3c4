package io.hookline.content.measure.snapshot;

import static io.hookline.content.measure.snapshot.NewSnapshot.IMPLAUSIBLE;
import static io.hookline.content.measure.snapshot.NewSnapshot.MOST;
import static io.hookline.content.measure.snapshot.NewSnapshot.MOST_SECONDS;

import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot in a file of snapshots of many posts; see {@link NewSnapshot} for its counters. */
@Schema(name = "ImportedSnapshot")
record ImportedSnapshot(
    @NotNull UUID postId,
    @NotNull @Plausible @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @NotNull Dataset dataset,
    @NotNull @Schema(examples = "IMPORT") Source source,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "182000")
        Long views,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "171000")
        Long reach,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "9400")
        Long likes,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "310")
        Long comments,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "1200")
        Long shares,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "2100")
        Long saves,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "900")
        Long profileVisits,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "640")
        Long linkClicks,
    @PositiveOrZero
        @Max(value = MOST, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "88000")
        Long fullViews,
    @PositiveOrZero
        @Max(value = MOST_SECONDS, message = IMPLAUSIBLE)
        @Schema(nullable = true, examples = "1274000")
        Long watchSeconds) {

  NewSnapshot facts() {
    return new NewSnapshot(
        capturedAt,
        dataset,
        source,
        views,
        reach,
        likes,
        comments,
        shares,
        saves,
        profileVisits,
        linkClicks,
        fullViews,
        watchSeconds);
  }
}
