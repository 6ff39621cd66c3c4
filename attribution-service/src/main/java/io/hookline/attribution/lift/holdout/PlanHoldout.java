package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Plan;
import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyExpectation;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.study.StudyPlanView;
import io.hookline.attribution.lift.study.StudyPlanView.Baseline;
import io.hookline.attribution.lift.study.StudyPlanView.Basis;
import io.hookline.attribution.lift.study.StudyPlanView.Detectable;
import io.hookline.attribution.lift.study.TenDigits;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;

/** Says what a study of people could find, by what is expected and the brand's own history. */
@Singleton
class PlanHoldout {

  private final History history;

  PlanHoldout(History history) {
    this.history = history;
  }

  StudyPlanView of(StudyFacts study) {
    StudyDesign design = study.design();
    boolean ofRates = design.metric().measure() == StudyMeasure.CONVERTED_PERSONS;
    // A pre-period is used by the test of values, to which a share is one of 0 and 1.
    boolean rates = ofRates && design.holdout().prePeriodDays() == null;
    String formula = rates ? Plan.RATES : Plan.VALUES;
    Expected expected = expected(design, ofRates);
    String missing = expected.missing(ofRates);
    if (missing != null) {
      return StudyPlanView.missing(formula, design.expectation().power(), missing);
    }
    return new StudyPlanView(
        formula,
        design.expectation().power(),
        expected.baseline(ofRates),
        design.holdout().arms().stream()
            .filter(arm -> !arm.control())
            .map(arm -> detectable(design, arm, expected, rates))
            .toList(),
        null);
  }

  /** What was given, and what of it the history says. */
  private record Expected(
      Basis basis, long persons, double rate, double mean, double deviation, double correlation) {

    String missing(boolean ofRates) {
      if (persons < 10) {
        return "Say how many people are expected: the brand's history has too few.";
      }
      if (ofRates && !(rate > 0 && rate < 1)) {
        return "Say which share of people is expected to convert without treatment: in the brand's"
            + " history all do, or none.";
      }
      return ofRates || deviation > 0
          ? null
          : "Say how much single people are expected to differ: in the brand's history they do not.";
    }

    Baseline baseline(boolean ofRates) {
      return new Baseline(
          basis,
          persons,
          ofRates ? TenDigits.of(rate) : null,
          ofRates ? null : TenDigits.of(mean),
          ofRates ? null : TenDigits.of(deviation),
          TenDigits.of(correlation));
    }
  }

  private Expected expected(StudyDesign design, boolean ofRates) {
    StudyExpectation given = design.expectation();
    boolean adjusted = design.holdout().prePeriodDays() != null;
    boolean complete =
        given.persons() != null
            && (ofRates ? given.rate() != null : given.deviation() != null && given.mean() != null)
            && (!adjusted || given.correlation() != null);
    PastPeople past = complete ? new PastPeople(0, 0, 0, 0, 0) : history.of(design);
    boolean nothing =
        given.persons() == null
            && given.rate() == null
            && given.deviation() == null
            && given.mean() == null
            && given.correlation() == null;
    double rate = or(given.rate(), past.rate());
    return new Expected(
        complete ? Basis.GIVEN : nothing ? Basis.HISTORY : Basis.BOTH,
        given.persons() == null ? past.persons() : given.persons(),
        rate,
        ofRates ? rate : or(given.mean(), past.mean()),
        ofRates ? Math.sqrt(rate * (1 - rate)) : or(given.deviation(), past.deviation()),
        adjusted ? or(given.correlation(), past.correlation()) : 0);
  }

  private static double or(BigDecimal given, double past) {
    return given == null ? past : given.doubleValue();
  }

  private static Detectable detectable(
      StudyDesign design, StudyArm arm, Expected expected, boolean rates) {
    List<StudyArm> arms = design.holdout().arms();
    double control =
        arms.stream().filter(StudyArm::control).findFirst().orElseThrow().share().doubleValue();
    ConfidenceLevel level =
        new ConfidenceLevel(design.level().doubleValue()).sharedBy(arms.size() - 1);
    Plan plan =
        new Plan(
            level, design.expectation().power().doubleValue(), arm.share().doubleValue() / control);
    long controls = Math.max(1, Math.round(expected.persons() * control));
    double increase;
    double decrease;
    if (rates) {
      Plan.Detectable found = plan.rates(expected.rate(), controls);
      increase = found.increase();
      decrease = found.decrease();
    } else {
      increase = plan.values(expected.deviation(), expected.correlation(), controls);
      decrease = -increase;
    }
    return new Detectable(
        arm.name(),
        TenDigits.of(level.value()),
        TenDigits.of(increase),
        TenDigits.of(decrease),
        TenDigits.of(increase / expected.mean()),
        TenDigits.of(decrease / expected.mean()),
        needed(design, plan, expected, rates, control));
  }

  /** Of all arms, so that the control has as many as the lift needs. */
  private static Long needed(
      StudyDesign design, Plan plan, Expected expected, boolean rates, double control) {
    BigDecimal lift = design.expectation().lift();
    if (lift == null || expected.mean() <= 0) {
      return null;
    }
    double other = expected.mean() * (1 + lift.doubleValue());
    if (rates && !(other > 0 && other < 1)) {
      return null;
    }
    Plan.Size size =
        rates
            ? plan.forRates(expected.rate(), other)
            : plan.forValues(other - expected.mean(), expected.deviation(), expected.correlation());
    return (long) Math.ceil(size.control() / control);
  }
}
