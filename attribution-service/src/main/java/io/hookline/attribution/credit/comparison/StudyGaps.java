package io.hookline.attribution.credit.comparison;

import io.hookline.attribution.credit.comparison.LiftReference.Found;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Measures what was tracked by the incremental conversions of lift studies. */
@Singleton
class StudyGaps {

  private final LiftReference lift;

  StudyGaps(LiftReference lift) {
    this.lift = lift;
  }

  /**
   * @throws Problem REFERENCE_UNKNOWN for one without a kept result
   */
  GapReferenceView of(RunQuestion asked, UUID study, long tracked) {
    Optional<Found> known = lift.of(study);
    References.require("study", study, "study with a kept result", id -> known.isPresent());
    Found found = known.orElseThrow();
    GapReferenceView view =
        GapReferenceView.of(
            GapKind.STUDY,
            study.toString(),
            found.population(),
            tracked,
            found.incremental(),
            found.low(),
            found.high(),
            List.of(GapCaveat.ONLY_POPULATION));
    NoGap none = none(asked, found);
    return none == null ? view : view.withoutRatio(none);
  }

  /** Null where there is a ratio. */
  private static NoGap none(RunQuestion asked, Found found) {
    if (found.unfit() != null) {
      return found.unfit();
    }
    if (!asked.isOfDays(found.startsAt(), found.endsAt())) {
      return NoGap.OF_OTHER_DAYS;
    }
    return isAboveZero(found.low()) ? null : NoGap.INTERVAL_SPANS_ZERO;
  }

  private static boolean isAboveZero(BigDecimal low) {
    return low != null && low.signum() > 0;
  }
}
