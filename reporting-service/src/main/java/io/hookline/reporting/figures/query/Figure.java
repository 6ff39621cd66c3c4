package io.hookline.reporting.figures.query;

import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A value of a measure with its basis.
 *
 * @param value null where it is unknown, never 0
 * @param numerator what was divided, or the value itself
 * @param denominator null where nothing is divided
 * @param known how many cells, such as posts, it is made of
 * @param scope how many there are in the row that could be in it; null where nobody knows
 * @param coverage known / scope
 * @param partial of how many the beginning is unknown: they count from when they were told first
 * @param state null without a value
 * @param asOf the latest instant of which something in it is told
 * @param share of the total; null unless asked for, and of a ratio
 * @param before the value in the period that it is compared with
 * @param change value - before
 * @param changeRate (value - before) / before
 */
@Schema(name = "QueryFigure")
public record Figure(
    @Schema(examples = "views") String measure,
    @Schema(nullable = true, examples = "182000") BigDecimal value,
    @Schema(nullable = true, examples = "182000") BigDecimal numerator,
    @Schema(nullable = true) BigDecimal denominator,
    @Schema(examples = "18") long known,
    @Schema(nullable = true, examples = "20") Long scope,
    @Schema(nullable = true, examples = "0.9") BigDecimal coverage,
    @Schema(examples = "0") long partial,
    @Schema(nullable = true) FigureState state,
    @Schema(nullable = true) Instant asOf,
    @Schema(nullable = true, examples = "0.25") BigDecimal share,
    @Schema(nullable = true, examples = "160000") BigDecimal before,
    @Schema(nullable = true, examples = "22000") BigDecimal change,
    @Schema(nullable = true, examples = "0.1375") BigDecimal changeRate) {}
