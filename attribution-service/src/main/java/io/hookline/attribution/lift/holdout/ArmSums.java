package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.inference.ConversionCounts;
import io.hookline.attribution.lift.inference.PairedSums;
import io.hookline.attribution.lift.inference.ValueSums;
import io.hookline.attribution.lift.study.StudyMeasure;
import java.math.BigDecimal;
import java.util.Map;

/**
 * What people of an arm did.
 *
 * @param valued conversions whose value is known
 * @param pairs by what is measured, per person: sums in the study and before it
 */
record ArmSums(
    String arm, long persons, long converted, long valued, Map<StudyMeasure, Pair> pairs) {

  /**
   * @param sum over the persons in the study, and {@code squares} of their values
   * @param products of each person's values in the study and before it
   */
  record Pair(
      BigDecimal sum,
      BigDecimal squares,
      BigDecimal before,
      BigDecimal beforeSquares,
      BigDecimal products) {

    static final Pair NONE =
        new Pair(
            BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
  }

  /** An arm in which nobody was met. */
  static ArmSums nobody(String arm) {
    return new ArmSums(arm, 0, 0, 0, Map.of());
  }

  BigDecimal sum(StudyMeasure measure) {
    return pair(measure).sum();
  }

  private Pair pair(StudyMeasure measure) {
    return pairs.getOrDefault(measure, Pair.NONE);
  }

  ConversionCounts counts() {
    return new ConversionCounts(persons, converted);
  }

  ValueSums values(StudyMeasure measure) {
    return new ValueSums(persons, pair(measure).sum(), pair(measure).squares());
  }

  PairedSums paired(StudyMeasure measure) {
    return new PairedSums(
        new ValueSums(persons, pair(measure).before(), pair(measure).beforeSquares()),
        values(measure),
        pair(measure).products());
  }
}
