package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.figure.FigureOf;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a unit gained and lost between two runs. What some lose others gain, but for conversions
 * that are in one of the runs only: net over all rows is by how much the runs differ.
 *
 * @param key of the unit: an id, or a word such as a channel's; null where there is no unit
 * @param conversions of which the unit has more or less than before
 * @param gained conversions, summed over those of which it has more
 * @param lost conversions, summed over those of which it has less
 * @param net gained - lost: what its figure differs by
 */
@Schema(name = "AttributionMove")
record CreditMoveView(
    FigureOf of,
    @Schema(nullable = true, examples = "TIKTOK_SPARK") String key,
    @Schema(examples = "12") long conversions,
    @Schema(examples = "3.5") BigDecimal gained,
    @Schema(examples = "1.25") BigDecimal lost,
    @Schema(examples = "2.25") BigDecimal net,
    Money valueGained,
    Money valueLost,
    Money netValue) {}
