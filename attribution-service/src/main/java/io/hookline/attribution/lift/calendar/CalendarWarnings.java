package io.hookline.attribution.lift.calendar;

import static io.hookline.attribution.lift.result.StudyWarning.Code.ADS_WHILE_OFF;
import static io.hookline.attribution.lift.result.StudyWarning.Code.DAYS_EXCLUDED;
import static io.hookline.attribution.lift.result.StudyWarning.Code.NO_AUDIENCE;
import static io.hookline.attribution.lift.result.StudyWarning.Code.USED_WHILE_OFF;
import static io.hookline.attribution.lift.result.StudyWarning.Code.WEEKDAYS_DIFFER;

import io.hookline.attribution.lift.result.AdCosts;
import io.hookline.attribution.lift.result.StudyWarning;
import io.hookline.attribution.lift.study.CalendarDesign;
import io.hookline.attribution.lift.study.ExcludedDays;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyKind;
import io.hookline.attribution.lift.switchback.Block;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What weakens a study by time. */
@Singleton
class CalendarWarnings {

  private static final int WEEK = 7;

  private final UsedWhileOff used;
  private final AdCosts costs;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  CalendarWarnings(UsedWhileOff used, AdCosts costs, BrandDirectory brands, CurrentBrand brand) {
    this.used = used;
    this.costs = costs;
    this.brands = brands;
    this.brand = brand;
  }

  List<StudyWarning> of(StudyFacts study, OnOffCalendar calendar, UnitDays days) {
    StudyDesign design = study.design();
    List<StudyWarning> found = new ArrayList<>();
    weekdays(design.calendar(), found);
    excluded(design.calendar(), found);
    ads(design, calendar, found);
    if (design.kind() == StudyKind.CREATOR) {
      used.of(study, calendar).forEach(each -> found.add(whileOff(each)));
      audience(design, days, found);
    }
    return found;
  }

  private static void weekdays(CalendarDesign design, List<StudyWarning> found) {
    if (design.blockDays() % WEEK != 0) {
      found.add(
          new StudyWarning(
              WEEKDAYS_DIFFER,
              "Blocks of %d days are no whole weeks: days on and off are other weekdays, which makes"
                      .formatted(design.blockDays())
                  + " the interval wider."));
    }
  }

  private static void excluded(CalendarDesign design, List<StudyWarning> found) {
    for (ExcludedDays days : design.excluded()) {
      found.add(
          new StudyWarning(
              DAYS_EXCLUDED,
              "%s to %s count for neither (%s): what was switched then is not judged."
                  .formatted(days.from(), days.until(), days.reason().strip())));
    }
  }

  private void ads(StudyDesign design, OnOffCalendar calendar, List<StudyWarning> found) {
    if (design.adCost() == null) {
      return;
    }
    List<LocalDate> off =
        calendar.blocks().stream()
            .filter(block -> !block.on())
            .flatMap(CalendarWarnings::all)
            .toList();
    String currency = brands.get(brand.slug()).currency();
    AdCosts.Cost cost = costs.of(design.adCost(), off, currency);
    if (cost.other() || cost.own() != null && cost.own().signum() > 0) {
      found.add(
          new StudyWarning(
              ADS_WHILE_OFF,
              "Ads of the study cost %s on days off: the effect of switching them off looks smaller"
                      .formatted(
                          cost.own() == null
                              ? "money"
                              : cost.own().stripTrailingZeros().toPlainString() + " " + currency)
                  + " than it is."));
    }
  }

  private static Stream<LocalDate> all(Block block) {
    return block.from().datesUntil(block.until());
  }

  private static StudyWarning whileOff(UsedWhileOff.Used used) {
    return new StudyWarning(
        USED_WHILE_OFF,
        "Of creator %s there were %d clicks and %d orders with a code on days off: the effect of"
                .formatted(used.creator(), used.clicks(), used.orders())
            + " switching them off looks smaller than it is.");
  }

  private static void audience(StudyDesign design, UnitDays days, List<StudyWarning> found) {
    List<String> idle = days.withoutOrders();
    if (design.calendar().audienceDays() != null && !idle.isEmpty()) {
      found.add(
          new StudyWarning(
              NO_AUDIENCE,
              "People whom these creators had led ordered nothing, on or off: "
                  + String.join(", ", idle)
                  + "."));
    }
  }
}
