package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.lift.calibration.CalibrationFactor.Shown;
import io.hookline.attribution.lift.calibration.GivenCredit.Given;
import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.attribution.lift.holdout.TreatedPeople;
import io.hookline.attribution.lift.result.ShownResults;
import io.hookline.attribution.lift.result.StudyComparison;
import io.hookline.attribution.lift.result.StudyEffect;
import io.hookline.attribution.lift.study.CreditedUnits;
import io.hookline.attribution.lift.study.Studies;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Lays a study's result beside what a run gives to the same, of the same days and people. */
@Singleton
class CalibrateStudy {

  private final Studies studies;
  private final ShownResults results;
  private final TreatedPeople people;
  private final GivenCredit credit;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  CalibrateStudy(
      Studies studies,
      ShownResults results,
      TreatedPeople people,
      GivenCredit credit,
      BrandDirectory brands,
      CurrentBrand brand) {
    this.studies = studies;
    this.results = results;
    this.people = people;
    this.credit = credit;
    this.brands = brands;
    this.brand = brand;
  }

  /** Of each treated arm or cell. */
  List<CalibrationView> of(CompletedRun run, ShownResults.Shown shown, LocalDate today) {
    StudyFacts study = studies.get(shown.studyId());
    BrandFacts facts = brands.get(brand.slug());
    LocalDate last = study.countsUntil().minusNanos(1).atZone(facts.timeZone()).toLocalDate();
    RunPeriod period = new RunPeriod(study.design().startsOn(), last, facts);
    return shown.result().comparisons().stream()
        .map(comparison -> of(run, shown, study, period, comparison, today))
        .toList();
  }

  private CalibrationView of(
      CompletedRun run,
      ShownResults.Shown shown,
      StudyFacts study,
      RunPeriod period,
      StudyComparison comparison,
      LocalDate today) {
    Shown conversions = shown(comparison, StudyMeasure.CONVERSIONS);
    Shown value = shown(comparison, StudyMeasure.VALUE);
    NoFactor why = whyNone(run, study.design());
    Given given = why == null ? given(run, study, period, comparison.name()) : null;
    return new CalibrationView(
        shown.id(),
        CalibrationView.From.STUDY,
        study.id(),
        comparison.name(),
        study.design().credited(),
        period.from(),
        period.to(),
        given == null
            ? CalibrationFactor.none(null, conversions, why)
            : CalibrationFactor.of(given.conversions(), conversions),
        given == null
            ? CalibrationFactor.none(null, value, why)
            : CalibrationFactor.of(given.value(), value),
        EvidenceClass.INCREMENTAL,
        Ages.days(period.to(), today),
        CalibrationWarnings.of(run, study, period, conversions, value, today));
  }

  private static NoFactor whyNone(CompletedRun run, StudyDesign design) {
    boolean audiences = design.calendar() != null && design.calendar().audienceDays() != null;
    if (design.credited() == null) {
      return NoFactor.NO_CREDITED_UNITS;
    }
    if (design.kind() == StudyKind.GEO || audiences) {
      return NoFactor.CREDIT_NOT_PARTED;
    }
    return run.setting().rules().model().isDataDriven() ? NoFactor.CREDIT_OF_WHOLE_RUN : null;
  }

  private Given given(CompletedRun run, StudyFacts study, RunPeriod period, String arm) {
    CreditedUnits units = study.design().credited();
    return study.design().kind() == StudyKind.USER_HOLDOUT
        ? credit.ofPeople(run, units, period, people.of(study, arm, study.countsUntil()))
        : credit.ofDays(run, units, period, results.countedDays(study));
  }

  private static Shown shown(StudyComparison comparison, StudyMeasure measure) {
    return Stream.concat(Stream.of(comparison.decided()), comparison.beside().stream())
        .filter(effect -> effect.measure() == measure)
        .findFirst()
        .map(CalibrateStudy::shown)
        .orElse(Shown.NOT_COUNTED);
  }

  private static Shown shown(StudyEffect effect) {
    return new Shown(effect.incremental(), effect.intervalLevel());
  }
}
