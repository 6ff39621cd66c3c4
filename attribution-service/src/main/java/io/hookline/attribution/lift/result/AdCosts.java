package io.hookline.attribution.lift.result;

import io.hookline.attribution.lift.study.StudyAdCost;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What ads of a study's campaigns cost. */
@Singleton
public class AdCosts {

  /** Days of ads stand at their midnight in UTC. */
  private static final String AD_COST =
      """
      select sum(spend) filter (where spend_currency = :currency) as own,
             coalesce(bool_or(spend_currency <> :currency), false) as other
        from ad_day
       where brand = :brand and counts
         and at = any(select (d::date)::timestamp at time zone 'UTC' from unnest(:days::text[]) d)
         and (campaign_id = any(:campaigns) or platform_campaign_id = any(:ids))
      """;

  /**
   * What they cost.
   *
   * @param own in the currency that was asked for; null where nothing is known
   * @param other whether some cost another one
   */
  public record Cost(BigDecimal own, boolean other) {}

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AdCosts(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  public Cost of(StudyAdCost scope, Collection<LocalDate> days, String currency) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(AD_COST)
                .bind("brand", brand.slug())
                .bind("currency", currency)
                .bindArray("days", String.class, days.stream().map(LocalDate::toString).toList())
                .bindArray("campaigns", UUID.class, scope.campaignIds())
                .bindArray("ids", String.class, scope.platformCampaignIds())
                .map((row, context) -> new Cost(row.getBigDecimal("own"), row.getBoolean("other")))
                .one());
  }
}
