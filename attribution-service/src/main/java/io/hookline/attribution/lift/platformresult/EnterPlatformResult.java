package io.hookline.attribution.lift.platformresult;

import io.hookline.attribution.lift.study.Studies;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps what platforms said, and what was corrected of it. */
@Singleton
class EnterPlatformResult {

  private final PlatformResultRepository results;
  private final PlatformResultCorrections corrections;
  private final Studies studies;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  EnterPlatformResult(
      PlatformResultRepository results,
      PlatformResultCorrections corrections,
      Studies studies,
      BrandDirectory brands,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.results = results;
    this.corrections = corrections;
    this.studies = studies;
    this.brands = brands;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  PlatformResultView enter(NewPlatformResult body) {
    check(body, "");
    return results.save(
        new PlatformResult(Ids.next(), body, actor.actor().shown(), now()),
        PlatformResultEvent.Entered::new);
  }

  /**
   * @throws Problem PLATFORM_RESULT_NOT_FOUND, of If-Match, VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  PlatformResultView correct(UUID id, String ifMatch, NewPlatformResultCorrection body) {
    PlatformResult result = results.get(id, ifMatch);
    check(body.result(), "result.");
    NewPlatformResult before = result.result();
    result.correct(body.result(), now());
    PlatformResultView corrected = results.save(result, PlatformResultEvent.Corrected::new);
    corrections.add(
        id,
        new PlatformResultCorrectionView(
            corrected.corrections(), body.why(), before, actor.actor().shown(), now()));
    return corrected;
  }

  private void check(NewPlatformResult body, String at) {
    LocalDate today = clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
    Violation.requireNone(body.violations(at, today));
    new References().add(at + "studyId", body.studyId(), "study", this::isKnown).require();
  }

  private boolean isKnown(UUID study) {
    return studies.find(study).isPresent();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
