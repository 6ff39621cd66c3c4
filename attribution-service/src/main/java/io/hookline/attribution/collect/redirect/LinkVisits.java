package io.hookline.attribution.collect.redirect;

import io.hookline.kit.access.CurrentBrand;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who came by links of the present brand, by day. */
@ApplicationScoped
class LinkVisits {

  private static final String DAYS =
      """
      with counted as (
        select day, 'CLICK' as what, clicks as visits from click_count
         where brand = :brand and day between :from and :to
           and (:link::uuid is null or link_id = :link)
        union all
        select day, case when led then visitor_class else 'CLOSED' end, visits from visit_count
         where brand = :brand and day between :from and :to
           and (:link::uuid is null or link_id = :link))
      select day,
             coalesce(sum(visits) filter (where what = 'CLICK'), 0) as clicks,
             coalesce(sum(visits) filter (where what = 'PREVIEW'), 0) as previews,
             coalesce(sum(visits) filter (where what = 'BOT'), 0) as bots,
             coalesce(sum(visits) filter (where what = 'AI_AGENT'), 0) as ai_agents,
             coalesce(sum(visits) filter (where what = 'CLOSED'), 0) as closed
        from counted group by day order by day
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  LinkVisits(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /**
   * @param link null for all links
   * @return days on which somebody came, the first of them first
   */
  List<LinkVisitsView.Day> days(UUID link, LocalDate from, LocalDate to) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(DAYS)
                .bind("brand", brand.slug())
                .bind("link", link)
                .bind("from", from)
                .bind("to", to)
                .map(
                    (row, context) ->
                        new LinkVisitsView.Day(
                            row.getObject("day", LocalDate.class),
                            row.getLong("clicks"),
                            row.getLong("previews"),
                            row.getLong("bots"),
                            row.getLong("ai_agents"),
                            row.getLong("closed")))
                .list());
  }
}
