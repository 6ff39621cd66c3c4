package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import io.hookline.attribution.lift.inference.PlaceboPower;
import io.hookline.attribution.lift.inference.Refused;
import io.hookline.attribution.lift.study.CalendarDesign;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyPlanView;
import io.hookline.attribution.lift.study.StudyPlanView.Detectable;
import io.hookline.attribution.lift.study.TenDigits;
import io.hookline.attribution.lift.switchback.OnOffPlan;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a study by time could find, by calendars drawn for days on which none was kept. */
@Singleton
class PlanCalendar {

  private static final String FORMULA =
      "%d placebo calendars drawn for as many days up to yesterday, each judged by the test of the study"
          .formatted(OnOffPlan.PLACEBOS);

  private final OrderDays orders;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  PlanCalendar(OrderDays orders, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.orders = orders;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  StudyPlanView of(StudyFacts study) {
    StudyDesign design = study.design();
    BigDecimal power = design.expectation().power();
    LocalDate today = clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
    LocalDate first = today.minusDays(design.days());
    UnitDays past = orders.of(design, first, today);
    List<String> idle = past.withoutOrders();
    if (!idle.isEmpty()) {
      return StudyPlanView.missing(
          FORMULA,
          power,
          "In the %d days up to yesterday there are no orders of %s."
              .formatted(design.days(), String.join(", ", idle)));
    }
    try {
      return new StudyPlanView(
          FORMULA, power, null, List.of(detectable(design, past, first)), null);
    } catch (Refused refused) {
      return StudyPlanView.missing(
          FORMULA,
          power,
          "Of the %d days up to yesterday: %s".formatted(design.days(), refused.getMessage()));
    }
  }

  private static Detectable detectable(StudyDesign design, UnitDays past, LocalDate first) {
    CalendarDesign calendar = design.calendar();
    ConfidenceLevel level = new ConfidenceLevel(design.level().doubleValue());
    long moved = ChronoUnit.DAYS.between(first, design.startsOn());
    Set<LocalDate> leftOut =
        calendar.excludedDays().stream()
            .map(day -> day.minusDays(moved))
            .collect(Collectors.toSet());
    PlaceboPower found =
        new OnOffPlan(
                first,
                calendar.blockDays(),
                calendar.pairs(design),
                calendar.washoutDays(),
                leftOut)
            .detectable(
                past.of(design.metric().measure()),
                level,
                design.expectation().power().doubleValue(),
                OnOffPlan.PLACEBOS);
    double usual = past.mean(design.metric().measure());
    return new Detectable(
        MeasureCalendar.ON,
        TenDigits.of(level.value()),
        TenDigits.of(found.increase()),
        TenDigits.of(found.decrease()),
        TenDigits.of(found.increase() / usual),
        TenDigits.of(found.decrease() / usual),
        null);
  }
}
