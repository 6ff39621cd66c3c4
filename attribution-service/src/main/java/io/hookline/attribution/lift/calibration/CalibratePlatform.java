package io.hookline.attribution.lift.calibration;

import io.hookline.attribution.credit.figure.RunPeriod;
import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.lift.calibration.CalibrationFactor.Shown;
import io.hookline.attribution.lift.calibration.GivenCredit.Given;
import io.hookline.attribution.lift.evidenceclass.EvidenceClass;
import io.hookline.attribution.lift.platformresult.NewPlatformResult;
import io.hookline.attribution.lift.platformresult.PlatformMetric;
import io.hookline.attribution.lift.platformresult.PlatformResultView;
import io.hookline.attribution.lift.result.StudyFigure;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Lays what a platform says of its ads beside what a run gives to the same. */
@Singleton
class CalibratePlatform {

  private final GivenCredit credit;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  CalibratePlatform(GivenCredit credit, BrandDirectory brands, CurrentBrand brand) {
    this.credit = credit;
    this.brands = brands;
    this.brand = brand;
  }

  CalibrationView of(CompletedRun run, PlatformResultView entered, LocalDate today) {
    NewPlatformResult told = entered.result();
    RunPeriod period = new RunPeriod(told.from(), told.to(), brands.get(brand.slug()));
    Shown said =
        new Shown(new StudyFigure(told.point(), told.low(), told.high(), null), told.level());
    boolean value = told.metric() == PlatformMetric.INCREMENTAL_VALUE;
    Shown conversions = value ? Shown.NOT_COUNTED : said;
    Shown worth = value ? said : Shown.NOT_COUNTED;
    NoFactor why = whyNone(run, told);
    Given given = why == null ? credit.ofDays(run, told.credits(), period, null) : null;
    return new CalibrationView(
        entered.id(),
        CalibrationView.From.PLATFORM,
        told.studyId(),
        told.source(),
        told.credits(),
        told.from(),
        told.to(),
        given == null
            ? CalibrationFactor.none(null, conversions, why)
            : CalibrationFactor.of(given.conversions(), conversions),
        given == null
            ? CalibrationFactor.none(null, worth, why)
            : CalibrationFactor.of(given.value(), worth),
        EvidenceClass.INCREMENTAL,
        Ages.days(told.to(), today),
        CalibrationWarnings.ofPlatform(run, told, period, said, today));
  }

  private static NoFactor whyNone(CompletedRun run, NewPlatformResult told) {
    if (told.credits() == null) {
      return NoFactor.NO_CREDITED_UNITS;
    }
    return run.setting().rules().model().isDataDriven() ? NoFactor.CREDIT_OF_WHOLE_RUN : null;
  }
}
