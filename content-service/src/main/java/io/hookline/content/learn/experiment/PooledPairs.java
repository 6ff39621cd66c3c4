package io.hookline.content.learn.experiment;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How pairs differ among themselves.
 *
 * @param pairs that count
 * @param spread standard deviation of the pairs' own log ratios, beyond chance within them
 * @param heterogeneity which part of what pairs differ by is not chance within them, 0 to 1
 * @param nextPair the lift of one further pair, and between what it would lie
 */
@Schema(name = "ExperimentPairsPooled")
record PooledPairs(
    @Schema(examples = "12") int pairs,
    @Schema(examples = "0.21") BigDecimal spread,
    @Schema(examples = "0.83") BigDecimal heterogeneity,
    Figure nextPair) {}
