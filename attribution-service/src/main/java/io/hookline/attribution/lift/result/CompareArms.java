package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Estimate;
import io.hookline.attribution.lift.inference.Figure;
import io.hookline.attribution.lift.inference.Holm;
import io.hookline.attribution.lift.inference.Judged;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.inference.SpendReturns;
import io.hookline.attribution.lift.study.StudyMeasure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges the contrasts of a study together, and says what the money bought. */
final class CompareArms {

  private final StudyMeasure measure;
  private final ConfidenceLevel level;
  private final StudySpendView spend;

  CompareArms(StudyMeasure measure, ConfidenceLevel level, StudySpendView spend) {
    this.measure = measure;
    this.level = level;
    this.spend = spend;
  }

  /**
   * @throws Refused where the data allow no answer
   */
  List<StudyComparison> of(List<Contrast> contrasts) {
    List<Judged> judged = Holm.judge(contrasts.stream().map(Contrast::decided).toList(), level);
    List<StudyComparison> comparisons = new ArrayList<>();
    for (int i = 0; i < contrasts.size(); i++) {
      comparisons.add(of(contrasts.get(i), judged.get(i), contrasts.size() > 1));
    }
    return comparisons;
  }

  private StudyComparison of(Contrast contrast, Judged judged, boolean several) {
    Map<StudyMeasure, Lift> lifts = new EnumMap<>(StudyMeasure.class);
    contrast
        .beside()
        .forEach((other, test) -> lift(test).ifPresent(lift -> lifts.put(other, lift)));
    List<StudyEffect> beside =
        lifts.entrySet().stream()
            .map(other -> StudyEffect.of(other.getKey(), other.getValue()))
            .toList();
    lifts.put(measure, judged.together());
    return new StudyComparison(
        contrast.name(),
        contrast.treatment(),
        StudyEffect.of(measure, judged),
        beside,
        returns(
            bought(lifts.get(StudyMeasure.VALUE), contrast),
            several,
            SpendReturns::incrementalRoas),
        returns(bought(lifts.get(counted()), contrast), several, SpendReturns::costPerIncremental),
        contrast.details().apply(level));
  }

  /** What decides nothing is left out where the data allow no answer to it. */
  private Optional<Lift> lift(Function<ConfidenceLevel, Lift> test) {
    try {
      return Optional.of(test.apply(level));
    } catch (Refused nothingToCompare) {
      return Optional.empty();
    }
  }

  /** Of which conversions the cost is told: the metric's, or else all. */
  private StudyMeasure counted() {
    return measure == StudyMeasure.VALUE ? StudyMeasure.CONVERSIONS : measure;
  }

  /** What the money bought, or would have bought where it was withheld; null where not counted. */
  private static Estimate bought(Lift lift, Contrast contrast) {
    boolean withheld = contrast.treatment() != null && contrast.treatment().withholds();
    return lift == null ? null : withheld ? lift.incremental().times(-1) : lift.incremental();
  }

  private StudyFigure returns(Estimate bought, boolean several, Returns returns) {
    if (spend.amount() == null) {
      return StudyFigure.missing(spend.absence());
    }
    if (several) {
      return StudyFigure.missing(NoFigure.SPEND_NOT_BY_ARM);
    }
    if (bought == null) {
      return StudyFigure.missing(NoFigure.NOT_COUNTED);
    }
    return StudyFigure.of(returns.of(bought, spend.amount().amount().doubleValue()));
  }

  /** What was gained by what was spent, or the other way round. */
  private interface Returns {
    Figure of(Estimate incremental, double spend);
  }
}
