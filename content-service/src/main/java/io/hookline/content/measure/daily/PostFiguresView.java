package io.hookline.content.measure.daily;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.hookline.content.measure.snapshot.Dataset;
import io.hookline.content.network.Network;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post, and what it gained in a period. */
@Schema(name = "PostFigures")
record PostFiguresView(
    UUID postId,
    @Schema(examples = "Morning routine, day 3") String title,
    Network network,
    Instant publishedAt,
    @Schema(nullable = true) UUID seriesId,
    @Schema(nullable = true) UUID creatorId,
    @Schema(nullable = true) UUID accountId,
    Dataset dataset,
    @JsonUnwrapped PeriodGainView figures) {}
