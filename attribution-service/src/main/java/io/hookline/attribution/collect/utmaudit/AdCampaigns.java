package io.hookline.attribution.collect.utmaudit;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.value.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What ads cost, by campaign. */
@ApplicationScoped
class AdCampaigns {

  static final String SELECT =
      """
      select platform_campaign_id,
             (array_agg(campaign_name order by day desc) filter (where campaign_name is not null))[1]
               as name,
             (array_agg(campaign_id order by day desc) filter (where campaign_id is not null))[1]
               as campaign_id,
             spend_currency, sum(spend) as spend, coalesce(sum(clicks), 0) as clicks
        from ad_day
       where brand = :brand and at >= :from and at <= :to and counts
         and platform_campaign_id is not null and spend > 0
       group by platform_campaign_id, spend_currency
       order by sum(spend) desc
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  AdCampaigns(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those that cost something, the dearest first. */
  List<AdCampaign> between(LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand.slug())
                .bind("from", from.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                .bind("to", to.atStartOfDay(ZoneOffset.UTC).toOffsetDateTime())
                .map(
                    (row, context) ->
                        new AdCampaign(
                            row.getString("platform_campaign_id"),
                            row.getString("name"),
                            row.getObject("campaign_id", UUID.class),
                            new Money(row.getBigDecimal("spend"), row.getString("spend_currency")),
                            row.getLong("clicks")))
                .list());
  }
}
