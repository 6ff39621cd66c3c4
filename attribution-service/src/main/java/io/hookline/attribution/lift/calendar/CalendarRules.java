package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.inference.Method;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyMethod;
import io.hookline.attribution.lift.study.StudyPlanView;
import io.hookline.attribution.lift.study.StudyRules;
import io.hookline.attribution.lift.study.StudyUnitCalendar;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Studies by time. */
@Singleton
class CalendarRules implements StudyRules {

  private final PlanCalendar plans;

  CalendarRules(PlanCalendar plans) {
    this.plans = plans;
  }

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.ON_OFF, StudyKind.CREATOR);
  }

  @Override
  public List<Violation> violations(StudyDesign design) {
    return List.of();
  }

  @Override
  public StudyMethod method(StudyDesign design) {
    Method method = Method.SWITCHBACK;
    return new StudyMethod(method.name(), method.title(), method.source());
  }

  @Override
  public List<StudyUnitCalendar> calendar(StudyDesign design, String salt) {
    return Calendars.draw(design, salt);
  }

  @Override
  public StudyPlanView plan(StudyFacts study) {
    return plans.of(study);
  }
}
