package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyLooks;
import io.hookline.attribution.lift.study.StudyState;
import io.hookline.kit.problem.Problem;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Works out what a study shows at an instant. */
@Singleton
class StudyResults {

  private static final Measured NOTHING = new Measured(null, List.of(), List.of(), List.of());

  private final List<MeasuresStudies> measures;
  private final SpendOfStudy spends;

  StudyResults(@All List<MeasuresStudies> measures, SpendOfStudy spends) {
    this.measures = List.copyOf(measures);
    this.spends = spends;
  }

  /**
   * @throws Problem STUDY_RESULT_NOT_YET
   */
  StudyResult at(StudyFacts study, Instant now) {
    requireLook(study, now);
    Instant until = study.countsUntil().isBefore(now) ? study.countsUntil() : now;
    StudySpendView spend = spends.of(study, until, measures(study).paidDays(study));
    Measured measured = NOTHING;
    try {
      measured = measures(study).measure(study, until);
      if (measured.shares() != null && !measured.shares().holds()) {
        return result(
            study,
            now,
            measured,
            spend,
            StudyResultState.SAMPLE_RATIO_FAILED,
            Statements.sampleRatioFailed(measured.shares()),
            List.of());
      }
      ConfidenceLevel level = new ConfidenceLevel(study.design().level().doubleValue());
      List<StudyComparison> comparisons =
          new CompareArms(study.design().metric().measure(), level, spend).of(measured.contrasts());
      return result(
          study,
          now,
          measured,
          spend,
          StudyResultState.SHOWN,
          Statements.shown(study.design(), comparisons),
          comparisons);
    } catch (Refused refused) {
      return result(
          study, now, measured, spend, StudyResultState.NO_ANSWER, refused.getMessage(), List.of());
    }
  }

  /** On which days a study's effect and money are counted; null for all of them. */
  Set<LocalDate> paidDays(StudyFacts study) {
    return measures(study).paidDays(study);
  }

  private static StudyResult result(
      StudyFacts study,
      Instant now,
      Measured measured,
      StudySpendView spend,
      StudyResultState state,
      String statement,
      List<StudyComparison> comparisons) {
    return new StudyResult(
        state,
        now,
        !now.isBefore(study.registration().endsAt()),
        statement,
        RegisteredView.of(study),
        measured.shares() == null ? null : StudyShares.of(measured.shares()),
        measured.arms(),
        comparisons,
        spend,
        measured.warnings());
  }

  private static void requireLook(StudyFacts study, Instant now) {
    if (!study.isRegistered() || study.state() == StudyState.CANCELLED) {
      throw notYet("It is " + study.state() + ".");
    }
    if (now.isBefore(study.registration().startsAt())) {
      throw notYet("It starts at " + study.registration().startsAt() + ".");
    }
    if (now.isBefore(study.registration().endsAt())
        && study.design().looks() == StudyLooks.AT_END
        && study.state() != StudyState.CONCLUDED) {
      throw notYet(
          "It ends at "
              + study.registration().endsAt()
              + ". Looks before that are for studies that are registered with looks ANY_TIME, by a"
              + " method that holds at each of them.");
    }
  }

  private static Problem notYet(String why) {
    return new Problem(StudyResultProblem.STUDY_RESULT_NOT_YET, why);
  }

  private MeasuresStudies measures(StudyFacts study) {
    return measures.stream()
        .filter(each -> each.kinds().contains(study.design().kind()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nobody measures " + study.design().kind()));
  }
}
