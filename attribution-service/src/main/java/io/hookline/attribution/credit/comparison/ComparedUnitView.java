package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.attribution.credit.figure.FigureOf;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one run gives to one unit, beside what the reference gives to it. The rows of a run together
 * are all conversions that count.
 *
 * @param key of the unit: an id, or a word such as a channel's. Null where there is no unit
 * @param credit conversions, exactly; in ten-thousand-millionths at the finest
 * @param share credit / credit of all rows of the run
 * @param onPath conversions with an eligible touch of the unit, whoever has the credit
 * @param referenceCredit what the reference gives
 * @param credited OVER where the run gives more than the reference
 * @param creditDifference credit - referenceCredit
 * @param creditRatio credit / referenceCredit; null where the reference gives nothing
 * @param valueDifference value - value by the reference
 * @param valueRatio value / value by the reference; null where that is nothing
 */
@Schema(name = "ComparedUnit")
record ComparedUnitView(
    FigureOf of,
    @Schema(nullable = true, examples = "ORGANIC_SEARCH") String key,
    UUID runId,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            pattern = "^\\d{1,20}(\\.\\d{1,10})?$",
            examples = "117.3333333333")
        BigDecimal credit,
    @Schema(nullable = true, examples = "0.2412") BigDecimal share,
    Money value,
    @Schema(examples = "204") long onPath,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, pattern = "^\\d{1,20}(\\.\\d{1,10})?$", examples = "96")
        BigDecimal referenceCredit,
    Credited credited,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            pattern = "^-?\\d{1,20}(\\.\\d{1,10})?$",
            examples = "21.3333333333")
        BigDecimal creditDifference,
    @Schema(nullable = true, examples = "1.2222") BigDecimal creditRatio,
    Money valueDifference,
    @Schema(nullable = true, examples = "1.2013") BigDecimal valueRatio,
    @Schema(nullable = true) NoComparedRatio noCreditRatio,
    @Schema(nullable = true) NoComparedRatio noValueRatio) {}
