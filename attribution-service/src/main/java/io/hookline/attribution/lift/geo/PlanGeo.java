package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.PlaceboPower;
import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.study.RegionDesign;
import io.hookline.attribution.lift.study.StudyCell;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyPlanView;
import io.hookline.attribution.lift.study.StudyPlanView.Detectable;
import io.hookline.attribution.lift.study.TenDigits;
import io.hookline.attribution.lift.synthetic.Cell;
import io.hookline.attribution.lift.synthetic.DailyByRegion;
import io.hookline.attribution.lift.synthetic.GeoPlan;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says what a study of regions could find, by studies that never were, laid over past days. */
@Singleton
class PlanGeo {

  private static final String FORMULA =
      "%d placebo studies laid over the days before, each judged by the test of the study"
          .formatted(GeoPlan.PLACEBOS);

  private final RegionSeries series;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  PlanGeo(RegionSeries series, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.series = series;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  StudyPlanView of(StudyFacts study) {
    StudyDesign design = study.design();
    BigDecimal power = design.expectation().power();
    LocalDate until = clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
    try {
      DailyByRegion past =
          series.of(study, until.minusDays(design.regions().preDays()), until).daily();
      return new StudyPlanView(
          FORMULA,
          power,
          null,
          design.regions().cells().stream().map(cell -> detectable(design, past, cell)).toList(),
          null);
    } catch (Refused refused) {
      return StudyPlanView.missing(
          FORMULA,
          power,
          "Of the %d days up to yesterday: %s"
              .formatted(design.regions().preDays(), refused.getMessage()));
    }
  }

  private static Detectable detectable(StudyDesign design, DailyByRegion past, StudyCell cell) {
    List<StudyCell> cells = design.regions().cells();
    ConfidenceLevel level =
        new ConfidenceLevel(design.level().doubleValue()).sharedBy(cells.size());
    PlaceboPower found =
        GeoPlan.of(
                past,
                new Cell(cell.name(), Set.copyOf(cell.regions())),
                others(design.regions(), cell),
                (int) design.days())
            .detectable(level, design.expectation().power().doubleValue(), GeoPlan.PLACEBOS);
    return new Detectable(
        cell.name(),
        TenDigits.of(level.value()),
        null,
        null,
        TenDigits.of(found.increase()),
        TenDigits.of(found.decrease()),
        null);
  }

  /** What no cell is compared with: what is excluded, and all other cells. */
  static Set<String> others(RegionDesign design, StudyCell cell) {
    Set<String> others = new HashSet<>(design.excluded());
    design.cells().stream()
        .filter(other -> !other.name().equals(cell.name()))
        .forEach(other -> others.addAll(other.regions()));
    return others;
  }
}
