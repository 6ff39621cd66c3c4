package io.hookline.attribution.lift.holdout;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.Cuped;
import io.hookline.attribution.lift.inference.EarlyLook;
import io.hookline.attribution.lift.inference.Lift;
import io.hookline.attribution.lift.inference.SampleRatio;
import io.hookline.attribution.lift.inference.TwoMeans;
import io.hookline.attribution.lift.inference.TwoProportions;
import io.hookline.attribution.lift.result.Contrast;
import io.hookline.attribution.lift.result.Measured;
import io.hookline.attribution.lift.result.MeasuresStudies;
import io.hookline.attribution.lift.result.StudyArmCounts;
import io.hookline.attribution.lift.result.StudyDetails;
import io.hookline.attribution.lift.study.StudyArm;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyLooks;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares the people of each treated arm with those of the control, as the lot has it. */
@Singleton
class MeasureHoldout implements MeasuresStudies {

  private final Enrolment enrolment;
  private final Outcomes outcomes;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  MeasureHoldout(
      Enrolment enrolment, Outcomes outcomes, BrandDirectory brands, CurrentBrand brand) {
    this.enrolment = enrolment;
    this.outcomes = outcomes;
    this.brands = brands;
    this.brand = brand;
  }

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.USER_HOLDOUT);
  }

  @Override
  public Measured measure(StudyFacts study, Instant until) {
    SampleRatio shares = enrolment.shares(study, until);
    Map<String, ArmSums> sums =
        outcomes.of(study, until).stream().collect(Collectors.toMap(ArmSums::arm, arm -> arm));
    List<StudyArm> arms = study.design().holdout().arms();
    StudyArm control = arms.stream().filter(StudyArm::control).findFirst().orElseThrow();
    ArmSums untreated = of(control, sums);
    String currency = brands.get(brand.slug()).currency();
    return new Measured(
        shares,
        arms.stream().map(arm -> counts(arm, of(arm, sums), currency)).toList(),
        arms.stream()
            .filter(arm -> !arm.control())
            .map(arm -> contrast(study, of(arm, sums), untreated))
            .toList(),
        HoldoutWarnings.of(study, enrolment.of(study, until), shares, sums.values()));
  }

  private static ArmSums of(StudyArm arm, Map<String, ArmSums> sums) {
    return sums.getOrDefault(arm.name(), ArmSums.nobody(arm.name()));
  }

  private static StudyArmCounts counts(StudyArm arm, ArmSums sums, String currency) {
    return new StudyArmCounts(
        arm.name(),
        arm.control(),
        sums.persons(),
        sums.converted(),
        sums.sum(StudyMeasure.CONVERSIONS).longValueExact(),
        sums.valued(),
        new Money(sums.sum(StudyMeasure.VALUE).stripTrailingZeros(), currency));
  }

  private static Contrast contrast(StudyFacts study, ArmSums treated, ArmSums control) {
    StudyMeasure decides = study.design().metric().measure();
    if (study.design().looks() == StudyLooks.ANY_TIME) {
      // Only what was registered has a method that holds at every look.
      EarlyLook look = new EarlyLook(EarlyLooks.mixture(study, treated.arm()));
      return new Contrast(
          treated.arm(),
          null,
          level -> EarlyLooks.at(look, decides, treated, control, level),
          Map.of(),
          level -> StudyDetails.NONE);
    }
    boolean adjusted = study.design().holdout().prePeriodDays() != null;
    Map<StudyMeasure, Function<ConfidenceLevel, Lift>> beside = new EnumMap<>(StudyMeasure.class);
    for (StudyMeasure measure : StudyMeasure.values()) {
      if (measure != decides) {
        beside.put(measure, plain(measure, treated, control));
      }
    }
    return adjusted
        ? new Contrast(
            treated.arm(),
            null,
            level -> cuped(decides, treated, control).at(level).decided(),
            beside,
            level -> StudyDetails.of(cuped(decides, treated, control).at(level)))
        : new Contrast(
            treated.arm(),
            null,
            plain(decides, treated, control),
            beside,
            level -> details(decides, treated, control, level));
  }

  private static Cuped cuped(StudyMeasure measure, ArmSums treated, ArmSums control) {
    return new Cuped(treated.paired(measure), control.paired(measure));
  }

  private static Function<ConfidenceLevel, Lift> plain(
      StudyMeasure measure, ArmSums treated, ArmSums control) {
    return measure == StudyMeasure.CONVERTED_PERSONS
        ? level -> new TwoProportions(treated.counts(), control.counts()).at(level).decided()
        : level ->
            new TwoMeans(treated.values(measure), control.values(measure)).at(level).decided();
  }

  private static StudyDetails details(
      StudyMeasure measure, ArmSums treated, ArmSums control, ConfidenceLevel level) {
    return measure == StudyMeasure.CONVERTED_PERSONS
        ? StudyDetails.of(new TwoProportions(treated.counts(), control.counts()).at(level))
        : StudyDetails.NONE;
  }
}
