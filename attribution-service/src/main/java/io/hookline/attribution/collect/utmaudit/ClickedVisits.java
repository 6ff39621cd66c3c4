package io.hookline.attribution.collect.utmaudit;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Visits by links of the brand, with the tags with which they reached the landing page. */
@ApplicationScoped
class ClickedVisits implements VisitSource {

  /** Ids begin with the time, so that the primary key finds a period. */
  static final String SELECT =
      """
      select utm_source, utm_medium, utm_campaign, utm_content, utm_term, utm_id, count(*) as visits
        from touch
       where brand = :brand and id >= :low and id < :high
         and occurred_at >= :from and occurred_at < :to and kind = 'CLICK'
       group by 1, 2, 3, 4, 5, 6
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  ClickedVisits(Jdbi jdbi, CurrentBrand brand) {
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
                .bind("low", lowest(from))
                .bind("high", lowest(to))
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

  /** In front of every id that was made at the instant or later (RFC 9562, version 7). */
  static UUID lowest(Instant at) {
    return new UUID(at.toEpochMilli() << 16, 0);
  }
}
