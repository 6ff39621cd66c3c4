package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.study.HoldoutDesign;
import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyState;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.ClockTolerance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes what is told of whom something met. Late ones count as if they had come in time. */
@Singleton
class TakeExposures {

  /** What became of one. */
  enum What {
    RECORDED,
    EARLIER,
    KNOWN,
    REFUSED
  }

  /**
   * @param refused why; null otherwise
   */
  record Outcome(What what, Violation refused) {}

  private final AssignPersons assign;
  private final ExposureRows rows;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  TakeExposures(
      AssignPersons assign,
      ExposureRows rows,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.assign = assign;
    this.rows = rows;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem STUDY_TAKES_NO_EXPOSURES
   */
  void requireOpen(StudyFacts study) {
    boolean over = study.state() == StudyState.CONCLUDED || study.state() == StudyState.CANCELLED;
    if (over || clock.instant().isBefore(study.registration().startsAt())) {
      throw new Problem(
          HoldoutProblem.STUDY_TAKES_NO_EXPOSURES,
          over
              ? "It is " + study.state() + "."
              : "It starts at " + study.registration().startsAt() + ".");
    }
  }

  /** Of a study that takes some; an outcome for each, in their order. */
  List<Outcome> take(StudyFacts study, List<NewExposure> exposures) {
    List<ExposureRows.Told> told = new ArrayList<>(exposures.size());
    List<Violation> refused = new ArrayList<>(exposures.size());
    Instant behind = behindEnrolment(study);
    for (NewExposure exposure : exposures) {
      Optional<String> key =
          UnitKey.of(
              study.design().holdout().unit(),
              exposure.identifier(study.design().holdout().unit()));
      Optional<Violation> wrong = wrong(study, exposure, key, behind);
      refused.add(wrong.orElse(null));
      told.add(wrong.isPresent() ? null : told(study, exposure, key.orElseThrow()));
    }
    Map<ExposureRows.Place, Boolean> news =
        rows.record(study.id(), told.stream().filter(one -> one != null).toList());
    return outcomes(told, refused, news);
  }

  private Optional<Violation> wrong(
      StudyFacts study, NewExposure exposure, Optional<String> key, Instant behind) {
    HoldoutDesign design = study.design().holdout();
    Instant begin = study.registration().startsAt();
    if (key.isEmpty()) {
      return Optional.of(
          new Violation(field(design), "must be an identifier that tells somebody apart"));
    }
    if (exposure.arm() != null
        && design.arms().stream().map(StudyArm::name).noneMatch(exposure.arm()::equals)) {
      return Optional.of(new Violation("arm", "is no arm of the study"));
    }
    if (ClockTolerance.isAhead(exposure.occurredAt(), clock.instant())) {
      return Optional.of(new Violation("occurredAt", "must not be in the future"));
    }
    if (exposure.occurredAt().isBefore(begin) || !exposure.occurredAt().isBefore(behind)) {
      return Optional.of(
          new Violation("occurredAt", "must be from " + begin + " to before " + behind));
    }
    return assign.of(study, key.get()).arm() == null
        ? Optional.of(new Violation(field(design), "is out of the study's part of its layer"))
        : Optional.empty();
  }

  private static String field(HoldoutDesign design) {
    return switch (design.unit()) {
      case EMAIL -> "email";
      case PHONE -> "phone";
      case EXTERNAL_ID -> "externalId";
      case BROWSER -> "browserId";
    };
  }

  /** Behind the last day on which people enter. */
  private Instant behindEnrolment(StudyFacts study) {
    HoldoutDesign design = study.design().holdout();
    return design.enrolUntil() == null
        ? study.registration().endsAt()
        : design
            .enrolUntil()
            .plusDays(1)
            .atStartOfDay(brands.get(brand.slug()).timeZone())
            .toInstant();
  }

  private ExposureRows.Told told(StudyFacts study, NewExposure exposure, String key) {
    String assigned = assign.of(study, key).arm();
    return new ExposureRows.Told(
        key, exposure.arm() == null ? assigned : exposure.arm(), assigned, exposure.occurredAt());
  }

  /** Of several that tell the same news the first is it. */
  private static List<Outcome> outcomes(
      List<ExposureRows.Told> told,
      List<Violation> refused,
      Map<ExposureRows.Place, Boolean> news) {
    Set<ExposureRows.Place> seen = new HashSet<>();
    List<Outcome> outcomes = new ArrayList<>(told.size());
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i) == null) {
        outcomes.add(new Outcome(What.REFUSED, refused.get(i)));
        continue;
      }
      Boolean added = news.get(told.get(i).place());
      boolean first = added != null && seen.add(told.get(i).place());
      outcomes.add(new Outcome(!first ? What.KNOWN : added ? What.RECORDED : What.EARLIER, null));
    }
    return outcomes;
  }
}
