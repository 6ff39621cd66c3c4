package io.hookline.attribution.credit.figure;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a run gives to one unit. All rows together are all conversions that count.
 *
 * @param key of the unit: an id, or a word such as a channel's; of a campaign the tag that names it
 *     where there is no other. Null where there is no unit
 * @param credit conversions, exactly; in ten-thousand-millionths at the finest
 * @param share credit / credit of all rows
 * @param valueShare value / value of all rows; null where nothing has a value
 * @param refunded what went back on days of the period, of orders of whenever, by the credit of the
 *     order; null of a model that gives no credit by order
 * @param netValue value - refunded
 * @param onPath conversions with an eligible touch of the unit, whoever has the credit
 * @param firstTouches conversions whose first eligible touch it has
 * @param lastTouches conversions whose last touch it has: a click before any view, as LAST_TOUCH
 *     gives credit
 * @param assisted onPath - lastTouches
 * @param assistRatio assisted / lastTouches; above 1 the unit opens more than it closes
 * @param removalEffect the share of conversions that would be lost without the unit (MARKOV); null
 *     of other models
 */
@Schema(name = "AttributionFigure")
public record AttributionFigureView(
    FigureOf of,
    @Schema(nullable = true, examples = "TIKTOK_SPARK") String key,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            pattern = "^\\d{1,20}(\\.\\d{1,10})?$",
            examples = "117.3333333333")
        BigDecimal credit,
    @Schema(nullable = true, examples = "0.2412") BigDecimal share,
    Money value,
    @Schema(nullable = true, examples = "0.2207") BigDecimal valueShare,
    @Schema(nullable = true) Money refunded,
    @Schema(nullable = true) Money netValue,
    @Schema(examples = "204") long onPath,
    @Schema(examples = "96") long firstTouches,
    @Schema(examples = "85") long lastTouches,
    @Schema(examples = "119") long assisted,
    @Schema(nullable = true, examples = "1.4") BigDecimal assistRatio,
    @Schema(nullable = true) NoRatio noAssistRatio,
    @Schema(nullable = true, examples = "0.31") BigDecimal removalEffect) {}
