package io.hookline.creator.overview;

import io.hookline.creator.deal.spark.SparkStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A Spark authorization, without its code. */
@Schema(name = "OverviewSpark")
public record OverviewSparkView(
    UUID id,
    @Schema(nullable = true) UUID creatorId,
    UUID postId,
    SparkStatus status,
    Instant endsAt,
    boolean endingSoon) {}
