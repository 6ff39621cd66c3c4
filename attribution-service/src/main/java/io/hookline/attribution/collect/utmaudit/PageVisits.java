package io.hookline.attribution.collect.utmaudit;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Visits of pages that the pixel tells and that brought tags or a network's click id along: of ads
 * that lead to the shop itself. Those by links of the brand are told by their clicks. A campaign
 * that goes by its platform's id has no name that could be written otherwise.
 */
@ApplicationScoped
class PageVisits implements VisitSource {

  static final String SELECT =
      """
      select utm_source, utm_medium, case when not by_id then utm_campaign end as utm_campaign,
             utm_content, utm_term, case when by_id then utm_campaign end as utm_id,
             count(*) as visits
        from visit
       cross join lateral (select utm_campaign ~ '^[0-9]{10,25}$' as by_id) c
       where brand = :brand and started_at >= :from and started_at < :to
         and visitor_class = 'PERSON' and not 'hlclid' = any (click_ids)
         and (coalesce(utm_source, utm_medium, utm_campaign) is not null
              or cardinality(click_ids) > 0)
       group by 1, 2, 3, 4, 5, 6
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  PageVisits(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  @Override
  public List<TaggedVisits> between(Instant from, Instant to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(SELECT)
                .bind("brand", brand.slug())
                .bind("from", from)
                .bind("to", to)
                .map(
                    (row, context) ->
                        new TaggedVisits(
                            row.getString("utm_source"),
                            row.getString("utm_medium"),
                            row.getString("utm_campaign"),
                            row.getString("utm_content"),
                            row.getString("utm_term"),
                            row.getString("utm_id"),
                            row.getLong("visits")))
                .list());
  }
}
