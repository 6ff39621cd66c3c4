package io.hookline.content.snapshot;

import static io.hookline.content.snapshot.NewSnapshot.IMPLAUSIBLE;
import static io.hookline.content.snapshot.NewSnapshot.MOST;
import static io.hookline.content.snapshot.NewSnapshot.MOST_SECONDS;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A snapshot in a file of snapshots of many posts; see {@link NewSnapshot} for its counters. */
record ImportedSnapshot(
    @NotNull UUID postId,
    @NotNull @Schema(examples = "2026-09-05T06:00:00Z") Instant capturedAt,
    @NotNull Dataset dataset,
    @NotNull Source source,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true) Long views,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true) Long reach,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true) Long likes,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true)
        Long comments,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true) Long shares,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true) Long saves,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true)
        Long profileVisits,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true)
        Long linkClicks,
    @PositiveOrZero @Max(value = MOST, message = IMPLAUSIBLE) @Schema(nullable = true)
        Long fullViews,
    @PositiveOrZero @Max(value = MOST_SECONDS, message = IMPLAUSIBLE) @Schema(nullable = true)
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
