package io.hookline.attribution.lift.calendar;

import static java.util.stream.Collectors.toCollection;

import io.hookline.attribution.lift.result.Contrast;
import io.hookline.attribution.lift.result.Measured;
import io.hookline.attribution.lift.result.MeasuresStudies;
import io.hookline.attribution.lift.result.StudyArmCounts;
import io.hookline.attribution.lift.result.StudyDetails;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.attribution.lift.switchback.Block;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import io.hookline.attribution.lift.switchback.OnOffStudy;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares days on with days off. */
@Singleton
class MeasureCalendar implements MeasuresStudies {

  static final String ON = "ON";
  static final String OFF = "OFF";
  private static final int FINEST = 4;

  private final OrderDays orders;
  private final CalendarWarnings warnings;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  MeasureCalendar(
      OrderDays orders, CalendarWarnings warnings, BrandDirectory brands, CurrentBrand brand) {
    this.orders = orders;
    this.warnings = warnings;
    this.brands = brands;
    this.brand = brand;
  }

  @Override
  public Set<StudyKind> kinds() {
    return Set.of(StudyKind.ON_OFF, StudyKind.CREATOR);
  }

  @Override
  public Measured measure(StudyFacts study, Instant until) {
    StudyDesign design = study.design();
    OnOffCalendar calendar = Calendars.of(study);
    UnitDays days = orders.of(design, design.startsOn(), design.endsOn().plusDays(1));
    return new Measured(
        null,
        List.of(counts(ON, calendar, days), counts(OFF, calendar, days)),
        List.of(contrast(design.metric().measure(), calendar, days)),
        warnings.of(study, calendar, days));
  }

  /** What is bought on days that count for neither is not compared with what it brought. */
  @Override
  public Set<LocalDate> paidDays(StudyFacts study) {
    OnOffCalendar calendar = Calendars.of(study);
    return calendar.blocks().stream()
        .filter(Block::on)
        .flatMap(calendar::days)
        .collect(toCollection(TreeSet::new));
  }

  private static Contrast contrast(StudyMeasure measure, OnOffCalendar calendar, UnitDays days) {
    OnOffStudy decided = OnOffStudy.of(calendar, days.of(measure));
    StudyMeasure other =
        measure == StudyMeasure.VALUE ? StudyMeasure.CONVERSIONS : StudyMeasure.VALUE;
    return new Contrast(
        ON,
        null,
        level -> decided.at(level).lift(),
        Map.of(other, level -> OnOffStudy.of(calendar, days.of(other)).at(level).lift()),
        level ->
            new StudyDetails(
                null, null, null, PairFigures.of(decided.at(level), calendar.blocks())));
  }

  private StudyArmCounts counts(String name, OnOffCalendar calendar, UnitDays days) {
    UnitDays.Day sum =
        calendar.blocks().stream()
            .filter(block -> block.on() == name.equals(ON))
            .flatMap(block -> calendar.days(block).map(day -> days.at(block.unit(), day)))
            .reduce(UnitDays.Day.NONE, UnitDays.Day::plus);
    return new StudyArmCounts(
        name,
        name.equals(OFF),
        null,
        null,
        sum.orders(),
        sum.valued(),
        new Money(
            sum.value().setScale(FINEST, RoundingMode.HALF_EVEN).stripTrailingZeros(),
            brands.get(brand.slug()).currency()));
  }
}
