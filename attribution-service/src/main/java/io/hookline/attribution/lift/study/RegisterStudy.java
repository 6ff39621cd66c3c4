package io.hookline.attribution.lift.study;

import io.hookline.attribution.evidence.definition.Definitions;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.UUID;

/** Fixes what a study asks and how it answers, before anything of it can be known. */
@Singleton
class RegisterStudy {

  private static final int SALT_BYTES = 16;

  private final StudyRepository studies;
  private final CheckDesign check;
  private final Definitions definitions;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  RegisterStudy(
      StudyRepository studies,
      CheckDesign check,
      Definitions definitions,
      BrandDirectory brands,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.studies = studies;
    this.check = check;
    this.definitions = definitions;
    this.brands = brands;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem STUDY_NOT_FOUND, STUDY_STATE_FORBIDS, STUDY_START_PASSED, STUDY_LAYER_TAKEN,
   *     and what the design is refused for
   */
  StudyView register(UUID id) {
    Study study = studies.getLocked(id);
    StudyDesign design = study.design();
    check.check(design);
    ZoneId zone = brands.get(brand.slug()).timeZone();
    Instant now = clock.instant();
    Instant begin = design.startsOn().atStartOfDay(zone).toInstant();
    LocalDate earliest = now.atZone(zone).toLocalDate().plusDays(design.kind().isOfDays() ? 1 : 0);
    if (design.startsOn().isBefore(earliest)) {
      throw new Problem(
          StudyProblem.STUDY_START_PASSED,
          "It starts on %s; the earliest day is %s.".formatted(design.startsOn(), earliest));
    }
    Instant startsAt = begin.isAfter(now) ? begin : now;
    Instant endsAt = design.endsOn().plusDays(1).atStartOfDay(zone).toInstant();
    UUID definition = design.metric().conversionDefinitionId();
    Integer version =
        definition == null ? null : definitions.versionAt(definition, now).orElseThrow();
    StudyRules rules = check.of(design.kind());
    StudyPlanView plan = rules.plan(study.facts());
    if (plan.missing() != null) {
      throw new Problem(StudyProblem.STUDY_WITHOUT_PLAN, plan.missing());
    }
    String salt = salt();
    study.register(
        new StudyRegistration(
            now,
            actor.actor().shown(),
            startsAt,
            endsAt,
            version,
            rules.method(design),
            plan,
            salt,
            rules.calendar(design, salt)));
    requireFreeLayer(study, startsAt, endsAt);
    return studies.save(study, StudyEvent.Registered::new);
  }

  private String salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  private void requireFreeLayer(Study study, Instant from, Instant until) {
    StudyLayer layer = study.design().layer();
    if (layer == null) {
      return;
    }
    studies.ofLayer(brand.slug(), layer.name()).stream()
        .filter(other -> !other.id().equals(study.id()))
        .filter(other -> other.sharesPeopleWith(study.design(), from, until))
        .findFirst()
        .ifPresent(
            other -> {
              throw new Problem(
                  StudyProblem.STUDY_LAYER_TAKEN,
                  "%s has %d to %d of %s from %s to %s."
                      .formatted(
                          other.name(),
                          other.design().layer().from(),
                          other.design().layer().to(),
                          layer.name(),
                          other.design().startsOn(),
                          other.design().endsOn()));
            });
  }
}
