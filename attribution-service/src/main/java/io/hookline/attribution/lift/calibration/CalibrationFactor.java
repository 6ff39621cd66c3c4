package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.lift.result.NoFigure;
import io.hookline.attribution.lift.result.StudyFigure;
import io.hookline.attribution.lift.study.TenDigits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a study says of a run: incremental / attributed, of the same days and the same people.
 *
 * @param attributed what the run gives; value is less what was given back. Null where it cannot be
 *     said
 * @param incremental what the study shows
 * @param level of its interval
 * @param factor below 1 where attribution gives more than was caused; its interval is that of the
 *     study: what a run gives is counted, not estimated
 * @param noFactor null where there is one
 */
@Schema(name = "CalibrationFactor")
record CalibrationFactor(
    @Schema(nullable = true, examples = "812.5") BigDecimal attributed,
    StudyFigure incremental,
    @Schema(nullable = true, examples = "0.9") BigDecimal level,
    StudyFigure factor,
    @Schema(nullable = true) NoFactor noFactor) {

  static CalibrationFactor none(BigDecimal attributed, Shown shown, NoFactor why) {
    return new CalibrationFactor(
        attributed, shown.figure(), shown.level(), StudyFigure.missing(NoFigure.NO_ANSWER), why);
  }

  static CalibrationFactor of(BigDecimal attributed, Shown shown) {
    if (shown.figure().value() == null) {
      return none(attributed, shown, NoFactor.NOT_COUNTED);
    }
    if (attributed.signum() <= 0) {
      return none(attributed, shown, NoFactor.NOTHING_ATTRIBUTED);
    }
    StudyFigure figure = shown.figure();
    return new CalibrationFactor(
        attributed,
        figure,
        shown.level(),
        new StudyFigure(
            by(figure.value(), attributed),
            by(figure.low(), attributed),
            by(figure.high(), attributed),
            null),
        null);
  }

  private static BigDecimal by(BigDecimal incremental, BigDecimal attributed) {
    return incremental == null
        ? null
        : TenDigits.of(incremental.doubleValue() / attributed.doubleValue());
  }

  /**
   * What a study shows of a measure.
   *
   * @param level null where it is not counted
   */
  record Shown(StudyFigure figure, BigDecimal level) {
    static final Shown NOT_COUNTED = new Shown(StudyFigure.missing(NoFigure.NOT_COUNTED), null);
  }
}
