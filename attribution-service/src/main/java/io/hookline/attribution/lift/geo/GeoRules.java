package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyMethod;
import io.hookline.attribution.lift.study.StudyPlanView;
import io.hookline.attribution.lift.study.StudyRules;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Studies of regions. */
@Singleton
class GeoRules implements StudyRules {

  private final PlanGeo plans;

  GeoRules(PlanGeo plans) {
    this.plans = plans;
  }

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.GEO);
  }

  @Override
  public List<Violation> violations(StudyDesign design) {
    return List.of();
  }

  @Override
  public StudyMethod method(StudyDesign design) {
    Method method = Method.BLOCK_CONFORMAL;
    return new StudyMethod(method.name(), method.title(), method.source());
  }

  @Override
  public StudyPlanView plan(StudyFacts study) {
    return plans.of(study);
  }
}
