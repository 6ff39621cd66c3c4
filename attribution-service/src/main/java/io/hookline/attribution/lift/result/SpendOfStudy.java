package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyAdCost;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** What the treated cost: what somebody entered, or else the ads of the study's campaigns. */
@Singleton
class SpendOfStudy {

  private final AdCosts costs;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  SpendOfStudy(AdCosts costs, BrandDirectory brands, CurrentBrand brand) {
    this.costs = costs;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param until behind the last instant that counts
   * @param paid the days whose ads are counted; null for all of the study's
   */
  StudySpendView of(StudyFacts study, Instant until, Set<LocalDate> paid) {
    if (study.spend() != null) {
      return new StudySpendView(study.spend(), StudySpendView.From.ENTERED, null);
    }
    StudyAdCost scope = study.design().adCost();
    if (scope == null) {
      return StudySpendView.unknown(NoFigure.SPEND_UNKNOWN);
    }
    BrandFacts facts = brands.get(brand.slug());
    LocalDate last = until.minusNanos(1).atZone(facts.timeZone()).toLocalDate();
    Set<LocalDate> days =
        paid == null
            ? study.design().startsOn().datesUntil(last.plusDays(1)).collect(Collectors.toSet())
            : paid;
    AdCosts.Cost cost = costs.of(scope, days, facts.currency());
    if (cost.other()) {
      return StudySpendView.unknown(NoFigure.SPEND_IN_OTHER_CURRENCY);
    }
    return cost.own() == null
        ? StudySpendView.unknown(NoFigure.SPEND_UNKNOWN)
        : new StudySpendView(
            new Money(cost.own().stripTrailingZeros(), facts.currency()),
            StudySpendView.From.AD_COST,
            null);
  }
}
