package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Judged;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Verdict;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.study.StudyMethod;
import io.hookline.attribution.lift.study.TenDigits;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An effect by one test: p and interval are of the same, so that they cannot contradict.
 *
 * @param pValue as if it were the only comparison
 * @param adjustedPValue by Holm over all treated arms or cells; the same of one alone. It decides
 * @param intervalLevel at which Holm's procedure judged it: that of the study, or stricter
 * @param absolute per person; of regions and days per region and day
 * @param relative by what happened without treatment, 0.1 = 10 % more
 * @param incremental of all that was treated: conversions, or value in the brand's currency
 */
@Schema(name = "StudyEffect")
public record StudyEffect(
    StudyMeasure measure,
    StudyMethod method,
    @Schema(examples = "0.0123") BigDecimal pValue,
    @Schema(examples = "0.0123") BigDecimal adjustedPValue,
    Verdict verdict,
    @Schema(examples = "0.9") BigDecimal intervalLevel,
    StudyFigure absolute,
    StudyFigure relative,
    StudyFigure incremental) {

  static StudyEffect of(StudyMeasure measure, Judged judged) {
    return of(measure, judged.together(), judged.alone().pValue(), judged.adjustedP());
  }

  static StudyEffect of(StudyMeasure measure, Lift lift) {
    return of(measure, lift, lift.pValue(), lift.pValue());
  }

  private static StudyEffect of(StudyMeasure measure, Lift lift, double p, double adjusted) {
    ConfidenceLevel level = lift.level();
    return new StudyEffect(
        measure,
        new StudyMethod(lift.method().name(), lift.method().title(), lift.method().source()),
        TenDigits.of(p),
        TenDigits.of(adjusted),
        lift.verdict(),
        TenDigits.of(level.value()),
        StudyFigure.of(lift.absolute()),
        StudyFigure.of(lift.relative()),
        StudyFigure.of(lift.incremental()));
  }
}
