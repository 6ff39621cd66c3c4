package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.result.Measured;
import io.hookline.attribution.lift.result.MeasuresStudies;
import io.hookline.attribution.lift.result.StudyArmCounts;
import io.hookline.attribution.lift.study.RegionDesign;
import io.hookline.attribution.lift.study.StudyCell;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.synthetic.DailyByRegion;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Compares each cell with what the untreated regions say that it would have done. */
@Singleton
class MeasureGeo implements MeasuresStudies {

  private final RegionSeries series;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  MeasureGeo(RegionSeries series, BrandDirectory brands, CurrentBrand brand) {
    this.series = series;
    this.brands = brands;
    this.brand = brand;
  }

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.GEO);
  }

  @Override
  public Measured measure(StudyFacts study, Instant until) {
    StudyDesign design = study.design();
    RegionDesign regions = design.regions();
    LocalDate from = design.startsOn().minusDays(regions.preDays());
    RegionFigures figures = series.of(study, from, design.endsOn().plusDays(1));
    DailyByRegion days = figures.daily();
    List<CellResults> cells =
        regions.cells().stream().map(cell -> new CellResults(design, days, cell)).toList();
    return new Measured(
        null,
        regions.cells().stream().map(cell -> counts(design, figures, cell)).toList(),
        cells.stream().map(CellResults::contrast).toList(),
        GeoWarnings.of(design, figures, cells));
  }

  /** Of what was treated, in the study; what it is compared with stands in the details. */
  private StudyArmCounts counts(StudyDesign design, RegionFigures figures, StudyCell cell) {
    BigDecimal sum = figures.sum(cell, design.startsOn());
    boolean value = design.metric().measure() == StudyMeasure.VALUE;
    return new StudyArmCounts(
        cell.name(),
        false,
        null,
        null,
        value ? null : sum.setScale(0, RoundingMode.HALF_EVEN).longValueExact(),
        null,
        value
            ? new Money(
                sum.setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros(),
                brands.get(brand.slug()).currency())
            : null);
  }
}
