package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.EarlyLook;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.Mixture;
import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.study.StudyPlanView.Baseline;
import java.util.function.Predicate;

/** Looks of a study at any time, by what was planned for its end. */
final class EarlyLooks {

  private EarlyLooks() {}

  /** Settled when the study was registered: narrowest with the people that were planned. */
  static Mixture mixture(StudyFacts study, String treated) {
    Baseline planned = study.registration().plan().baseline();
    ConfidenceLevel level = new ConfidenceLevel(study.design().level().doubleValue());
    long ofTreated = people(study, planned, arm -> arm.name().equals(treated));
    long ofControl = people(study, planned, StudyArm::control);
    return planned.rate() == null
        ? Mixture.ofValues(planned.deviation().doubleValue(), ofTreated, ofControl, level)
        : Mixture.ofRates(planned.rate().doubleValue(), ofTreated, ofControl, level);
  }

  private static long people(StudyFacts study, Baseline planned, Predicate<StudyArm> which) {
    double share =
        study.design().holdout().arms().stream()
            .filter(which)
            .findFirst()
            .orElseThrow()
            .share()
            .doubleValue();
    return Math.max(1, Math.round(planned.persons() * share));
  }

  static Lift at(
      EarlyLook look,
      StudyMeasure measure,
      ArmSums treated,
      ArmSums control,
      ConfidenceLevel level) {
    return measure == StudyMeasure.CONVERTED_PERSONS
        ? look.atRates(treated.counts(), control.counts(), level)
        : look.atValues(treated.values(measure), control.values(measure), level);
  }
}
