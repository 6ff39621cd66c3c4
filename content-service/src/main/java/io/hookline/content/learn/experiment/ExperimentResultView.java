package io.hookline.content.learn.experiment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an experiment shows at an instant.
 *
 * @param verdict null while the schedule of looks allows none
 * @param control counted; of POSTS over the pairs that count
 * @param variant as control
 * @param difference the variant's rate less the control's; null for POSTS, and without a verdict
 * @param lift the variant's rate by the control's, less 1; of POSTS the mean over pairs
 * @param pValue how probable a difference as large would be if there were none; of SEQUENTIAL it
 *     holds at each look
 * @param pooled of POSTS with two pairs at least
 * @param statement what it can show, and what it cannot
 */
@Schema(name = "ExperimentResult")
record ExperimentResultView(
    Instant asOf,
    @Schema(nullable = true) Verdict verdict,
    @Schema(examples = "0.95") BigDecimal confidence,
    MethodUsed method,
    ArmCounts control,
    ArmCounts variant,
    @Schema(nullable = true) Figure difference,
    @Schema(nullable = true) Figure lift,
    @Schema(nullable = true, examples = "0.012", description = "0.000000001 is that, or less")
        BigDecimal pValue,
    @Schema(nullable = true) PooledPairs pooled,
    List<PairResult> pairs,
    List<Flag> flags,
    @Schema(examples = "The variant's conversions by clicks are 18 % higher (6 to 31 %).")
        String statement) {}
