package io.hookline.reporting.judgement.roi;

import io.hookline.reporting.figures.catalogue.Unit;
import java.math.BigDecimal;

/**
 * A value of a column with its basis.
 *
 * @param value null when it is unknown
 * @param numerator what was divided, or the value itself where nothing is
 * @param denominator null where nothing is divided
 * @param rows how many rows it is made of
 * @param unknown how many more rows have no value, and so no part in it
 */
public record ColumnFigure(
    Unit unit,
    BigDecimal value,
    BigDecimal numerator,
    BigDecimal denominator,
    int rows,
    int unknown) {}
