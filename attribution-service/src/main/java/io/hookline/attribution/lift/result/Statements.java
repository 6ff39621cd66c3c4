package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.SampleRatio;
import io.hookline.attribution.lift.inference.Verdict;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in words what a result shows, and what it does not. */
final class Statements {

  private Statements() {}

  static String sampleRatioFailed(SampleRatio ratio) {
    return ("The arms did not get the people that they should have (p %s, below %s): whoever shared"
            + " people out, or told of them, preferred some for one arm. No result is shown, since"
            + " the arms are not alike.")
        .formatted(number(ratio.pValue()), number(ratio.threshold()));
  }

  static String shown(StudyDesign design, List<StudyComparison> comparisons) {
    return comparisons.stream()
        .map(comparison -> one(design, comparison))
        .collect(Collectors.joining(" "));
  }

  private static String one(StudyDesign design, StudyComparison comparison) {
    StudyEffect effect = comparison.decided();
    StudyFigure incremental = effect.incremental();
    boolean withheld = comparison.treatment() != null && comparison.treatment().withholds();
    String what =
        "%s%s: %s incremental %s (%s to %s, p %s, %s)."
            .formatted(
                comparison.name(),
                withheld ? ", which went without" : "",
                shown(incremental.value()),
                words(design.metric().measure()),
                shown(incremental.low()),
                shown(incremental.high()),
                shown(effect.adjustedPValue()),
                effect.method().title());
    return effect.verdict() == Verdict.NOT_SHOWN
        ? what
            + " At a level of "
            + design.level().toPlainString()
            + " that shows no effect, which does not say that there is none."
        : what;
  }

  private static String words(StudyMeasure measure) {
    return switch (measure) {
      case CONVERTED_PERSONS -> "people who converted";
      case CONVERSIONS -> "conversions";
      case VALUE -> "of value";
    };
  }

  private static String shown(BigDecimal number) {
    return number == null ? "no bound" : number(number.doubleValue());
  }

  /** Four digits. */
  private static String number(double number) {
    double size = Math.abs(number);
    int places = size >= 1000 ? 0 : size >= 1 ? 1 : 4;
    return String.format(Locale.ROOT, "%,." + places + "f", number);
  }
}
