package io.hookline.content.snapshot;

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
    @PositiveOrZero @Schema(nullable = true) Long views,
    @PositiveOrZero @Schema(nullable = true) Long reach,
    @PositiveOrZero @Schema(nullable = true) Long likes,
    @PositiveOrZero @Schema(nullable = true) Long comments,
    @PositiveOrZero @Schema(nullable = true) Long shares,
    @PositiveOrZero @Schema(nullable = true) Long saves,
    @PositiveOrZero @Schema(nullable = true) Long profileVisits,
    @PositiveOrZero @Schema(nullable = true) Long linkClicks,
    @PositiveOrZero @Schema(nullable = true) Long fullViews,
    @PositiveOrZero @Schema(nullable = true) Long watchSeconds) {

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
