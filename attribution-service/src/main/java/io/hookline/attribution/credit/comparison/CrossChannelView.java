package io.hookline.attribution.credit.comparison;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.attribution.credit.figure.FigureOf;
import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A channel, or a kind of ad, with what a run gives to it and what it cost.
 *
 * @param key null where there is none
 * @param credit conversions, exactly
 */
@Schema(name = "CrossChannelFigure")
record CrossChannelView(
    FigureOf of,
    @Schema(nullable = true, examples = "TIKTOK_SPARK") String key,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            pattern = "^\\d{1,20}(\\.\\d{1,10})?$",
            examples = "117.3333333333")
        BigDecimal credit,
    Money value,
    CostFigures cost) {

  ComparisonPlace place() {
    return new ComparisonPlace(of.ordinal(), credit.negate(), key == null ? "" : key, 1);
  }
}
