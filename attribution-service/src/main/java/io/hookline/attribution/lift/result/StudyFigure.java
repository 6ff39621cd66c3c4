package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.Estimate;
import io.hookline.attribution.lift.inference.Figure;
import io.hookline.attribution.lift.inference.Interval;
import io.hookline.attribution.lift.study.TenDigits;
import java.math.BigDecimal;
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

  public static StudyFigure of(Estimate estimate) {
    return of(estimate.value(), estimate.interval());
  }

  public static StudyFigure of(Figure figure) {
    return figure.given()
        ? of(figure.value(), figure.interval())
        : missing(NoFigure.of(figure.absence()));
  }

  public static StudyFigure of(double value, Interval interval) {
    return new StudyFigure(
        TenDigits.of(value), TenDigits.of(interval.low()), TenDigits.of(interval.high()), null);
  }

  public static StudyFigure missing(NoFigure why) {
    return new StudyFigure(null, null, null, why);
  }
}
