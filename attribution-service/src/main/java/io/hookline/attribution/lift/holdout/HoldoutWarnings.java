package io.hookline.attribution.lift.holdout;

import static io.hookline.attribution.lift.result.StudyWarning.Code.CROSSED_OVER;
import static io.hookline.attribution.lift.result.StudyWarning.Code.PEOPLE_UNKNOWN;
import static io.hookline.attribution.lift.result.StudyWarning.Code.SMALLER_THAN_PLANNED;
import static io.hookline.attribution.lift.result.StudyWarning.Code.TOO_FEW_FOR_SAMPLE_RATIO;
import static io.hookline.attribution.lift.result.StudyWarning.Code.VALUES_UNKNOWN;

import io.hookline.attribution.lift.inference.SampleRatio;
import io.hookline.attribution.lift.result.StudyWarning;
import io.hookline.attribution.lift.study.CrossoverRule;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.study.StudyState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** What weakens a study of people. */
final class HoldoutWarnings {

  /** Of whom so few are known that hardly any conversion could be theirs. */
  private static final double FEW = 0.2;

  /** Of the people that were planned for. */
  private static final double ENOUGH = 0.9;

  private HoldoutWarnings() {}

  static List<StudyWarning> of(
      StudyFacts study,
      List<Enrolment.OfArm> enrolled,
      SampleRatio shares,
      Collection<ArmSums> sums) {
    List<StudyWarning> found = new ArrayList<>();
    long persons = sum(enrolled, Enrolment.OfArm::persons);
    long crossed = sum(enrolled, Enrolment.OfArm::crossed);
    if (crossed > 0) {
      found.add(new StudyWarning(CROSSED_OVER, crossed(study, enrolled, crossed, persons)));
    }
    if (shares.state() == SampleRatio.State.TOO_FEW_USERS) {
      found.add(
          new StudyWarning(
              TOO_FEW_FOR_SAMPLE_RATIO,
              "An arm expects fewer than five people: whether they were shared out as planned"
                  + " cannot be said."));
    }
    long unknown =
        sums.stream()
            .mapToLong(arm -> arm.sum(StudyMeasure.CONVERSIONS).longValueExact() - arm.valued())
            .sum();
    if (unknown > 0) {
      found.add(
          new StudyWarning(
              VALUES_UNKNOWN, "%d conversions of unknown value count as 0.".formatted(unknown)));
    }
    long known = sum(enrolled, Enrolment.OfArm::known);
    if (persons > 0 && known < FEW * persons) {
      found.add(
          new StudyWarning(
              PEOPLE_UNKNOWN,
              ("%d of %d people are known by an event, a visit or an order: if orders do not carry"
                      + " the identifier by which people were shared out, conversions are missed in"
                      + " every arm.")
                  .formatted(known, persons)));
    }
    long planned = study.registration().plan().baseline().persons();
    if (persons < ENOUGH * planned && study.state() != StudyState.RUNNING) {
      found.add(
          new StudyWarning(
              SMALLER_THAN_PLANNED,
              ("It met %d people, and %d were planned for: it finds larger effects only than was said"
                      + " before.")
                  .formatted(persons, planned)));
    }
    return found;
  }

  private static String crossed(
      StudyFacts study, List<Enrolment.OfArm> enrolled, long crossed, long persons) {
    long otherwise = sum(enrolled, Enrolment.OfArm::otherwise);
    boolean out = study.design().holdout().crossover() == CrossoverRule.EXCLUDE;
    return ("%d of %d people were met in two arms, %d of them treated in another arm than the lot's;"
            + " %s")
        .formatted(
            crossed,
            persons,
            otherwise,
            out
                ? "they are left out, as was registered. Who has several devices is so rarer in the"
                    + " result, and most of all in small arms."
                : "they count in the arm of the lot by which they were met first, as was"
                    + " registered, which makes the effect look smaller than it is.");
  }

  private static long sum(List<Enrolment.OfArm> enrolled, ToLongFunction<Enrolment.OfArm> what) {
    return enrolled.stream().mapToLong(what).sum();
  }
}
