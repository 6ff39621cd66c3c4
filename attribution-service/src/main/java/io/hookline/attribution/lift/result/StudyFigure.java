package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.Estimate;
import io.hookline.attribution.lift.inference.Figure;
import io.hookline.attribution.lift.inference.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number with its interval, to ten digits.
 *
 * @param value null where absence says why
 * @param low null where nothing bounds it from below
 * @param high null where nothing bounds it from above
 */
@Schema(name = "StudyFigure")
public record StudyFigure(
    @Schema(nullable = true, examples = "0.007692") BigDecimal value,
    @Schema(nullable = true, examples = "0.005875") BigDecimal low,
    @Schema(nullable = true, examples = "0.009362") BigDecimal high,
    @Schema(nullable = true) NoFigure absence) {

  private static final MathContext DIGITS = new MathContext(10, RoundingMode.HALF_EVEN);

  public static StudyFigure of(Estimate estimate) {
    return of(estimate.value(), estimate.interval());
  }

  public static StudyFigure of(Figure figure) {
    return figure.given()
        ? of(figure.value(), figure.interval())
        : missing(NoFigure.of(figure.absence()));
  }

  public static StudyFigure of(double value, Interval interval) {
    return new StudyFigure(number(value), number(interval.low()), number(interval.high()), null);
  }

  public static StudyFigure missing(NoFigure why) {
    return new StudyFigure(null, null, null, why);
  }

  /** Null for what is infinite. */
  public static BigDecimal number(double value) {
    if (!Double.isFinite(value)) {
      return null;
    }
    BigDecimal shown = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }
}
