package io.hookline.content.learn.experiment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to the two posts of a pair.
 *
 * @param lift of these two posts, with what chance among their viewers allows: it says nothing of
 *     other posts
 * @param differences fields that differ and should not
 */
@Schema(name = "ExperimentPairResult")
record PairResult(
    int number,
    UUID controlPostId,
    UUID variantPostId,
    PairState state,
    @Schema(nullable = true) ArmCounts control,
    @Schema(nullable = true) ArmCounts variant,
    @Schema(nullable = true) Instant controlReadAt,
    @Schema(nullable = true) Instant variantReadAt,
    @Schema(nullable = true) Figure lift,
    @Schema(examples = "[\"caption\"]") List<String> differences) {}
