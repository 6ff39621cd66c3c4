package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyAdCost;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the treated cost: what somebody entered, or else the ads of the study's campaigns. */
@Singleton
class SpendOfStudy {

  /** Days of ads stand at their midnight in UTC. */
  private static final String AD_COST =
      """
      select sum(spend) filter (where spend_currency = :currency) as own,
             coalesce(bool_or(spend_currency <> :currency), false) as other
        from ad_day
       where brand = :brand and counts
         and at >= :from::date::timestamp at time zone 'UTC'
         and at <= :to::date::timestamp at time zone 'UTC'
         and (campaign_id = any(:campaigns) or platform_campaign_id = any(:ids))
      """;

  private record Cost(BigDecimal own, boolean other) {}

  private final Jdbi jdbi;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  SpendOfStudy(Jdbi jdbi, BrandDirectory brands, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param until behind the last instant that counts
   */
  StudySpendView of(StudyFacts study, Instant until) {
    if (study.spend() != null) {
      return new StudySpendView(study.spend(), StudySpendView.From.ENTERED, null);
    }
    StudyAdCost scope = study.design().adCost();
    if (scope == null) {
      return StudySpendView.unknown(NoFigure.SPEND_UNKNOWN);
    }
    BrandFacts facts = brands.get(brand.slug());
    LocalDate last = until.minusNanos(1).atZone(facts.timeZone()).toLocalDate();
    Cost cost = cost(scope, study.design().startsOn(), last, facts.currency());
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

  private Cost cost(StudyAdCost scope, LocalDate from, LocalDate to, String currency) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AD_COST)
                .bind("brand", brand.slug())
                .bind("currency", currency)
                .bind("from", from.toString())
                .bind("to", to.toString())
                .bindArray("campaigns", UUID.class, scope.campaignIds())
                .bindArray("ids", String.class, scope.platformCampaignIds())
                .map((row, context) -> new Cost(row.getBigDecimal("own"), row.getBoolean("other")))
                .one());
  }
}
