package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyLooks;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.study.StudyMethod;
import io.hookline.attribution.lift.study.StudyPlanView;
import io.hookline.attribution.lift.study.StudyRules;
import io.hookline.attribution.lift.study.Violations;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Studies of people. */
@Singleton
class HoldoutRules implements StudyRules {

  private final PlanHoldout plans;

  HoldoutRules(PlanHoldout plans) {
    this.plans = plans;
  }

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.USER_HOLDOUT);
  }

  @Override
  public List<Violation> violations(StudyDesign design) {
    Violations found = new Violations("design.");
    found.unless(
        design.looks() == StudyLooks.AT_END || design.holdout().prePeriodDays() == null,
        "holdout.prePeriodDays",
        "is of looks AT_END");
    return found.all();
  }

  @Override
  public StudyMethod method(StudyDesign design) {
    Method method = Method.WELCH;
    if (design.looks() == StudyLooks.ANY_TIME) {
      method = Method.MIXTURE_SPRT;
    } else if (design.holdout().prePeriodDays() != null) {
      method = Method.CUPED;
    } else if (design.metric().measure() == StudyMeasure.CONVERTED_PERSONS) {
      method = Method.SCORE_TEST;
    }
    return new StudyMethod(method.name(), method.title(), method.source());
  }

  @Override
  public StudyPlanView plan(StudyFacts study) {
    return plans.of(study);
  }
}
