package io.hookline.attribution.lift.result;

import io.hookline.attribution.credit.comparison.LiftReference;
import io.hookline.attribution.credit.comparison.NoGap;
import io.hookline.attribution.lift.study.StudyMeasure;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What the latest kept result of a study says, to measure attribution by. */
@Singleton
class StudyLiftReference implements LiftReference {

  private final KeptResults results;

  StudyLiftReference(KeptResults results) {
    this.results = results;
  }

  @Override
  public Optional<Found> of(UUID study) {
    return results.latest(study).map(kept -> found(kept.result()));
  }

  private static Found found(StudyResult result) {
    NoGap unfit = unfit(result);
    StudyFigure incremental =
        unfit == null ? result.comparisons().get(0).decided().incremental() : null;
    RegisteredView registered = result.registered();
    return new Found(
        registered.population(),
        registered.startsAt(),
        registered.endsAt(),
        unfit == null ? incremental.value() : null,
        unfit == null ? incremental.low() : null,
        unfit == null ? incremental.high() : null,
        unfit);
  }

  /** Null for one effect in conversions. */
  private static NoGap unfit(StudyResult result) {
    if (result.state() != StudyResultState.SHOWN || result.comparisons().isEmpty()) {
      return NoGap.NO_ANSWER;
    }
    if (result.comparisons().size() > 1) {
      return NoGap.SEVERAL_ARMS;
    }
    StudyComparison only = result.comparisons().get(0);
    boolean shown = only.treatment() == null || !only.treatment().withholds();
    if (only.decided().measure() != StudyMeasure.CONVERSIONS || !shown) {
      return NoGap.NOT_INCREMENTAL_CONVERSIONS;
    }
    return only.decided().incremental().value() == null ? NoGap.NO_ANSWER : null;
  }
}
