package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.switchback.Block;
import io.hookline.attribution.lift.switchback.OnOffCalendar;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Evidence that codes or links of creators worked on days on which they should have been off. */
@Singleton
class UsedWhileOff {

  /** Also on days that wash out, and on those that count for neither: off is off. */
  private static final String USED =
      """
      with off as (
        select creator_id, since::date as since, until::date as until
          from unnest(:creators::uuid[], :since::text[], :until::text[])
            as t(creator_id, since, until)),
      creator_of as (
        select r.id, coalesce(r.merged_into, r.id) as creator_id from creator r
         where r.brand = :brand and coalesce(r.merged_into, r.id) = any(:creators)),
      clicked as (
        select o.creator_id, sum(n.clicks) as clicks
          from off o
          join creator_of r on r.creator_id = o.creator_id
          join link l on l.brand = :brand and l.creator_id = r.id
          join click_count n on n.brand = :brand and n.link_id = l.id
           and n.day >= o.since and n.day < o.until
         group by 1),
      coded as (
        select o.creator_id, count(distinct c.id) as orders
          from off o
          join creator_of r on r.creator_id = o.creator_id
          join promo_code p on p.brand = :brand and p.creator_id = r.id
          join conversion_code k on k.brand = :brand and k.reading = p.reading
          join conversion c on c.brand = :brand and c.id = k.conversion_id
           and c.occurred_at >= o.since::timestamp at time zone :zone
           and c.occurred_at < o.until::timestamp at time zone :zone
         group by 1)
      select creator_id, coalesce(clicks, 0) as clicks, coalesce(orders, 0) as orders
        from clicked full join coded using (creator_id)
       order by creator_id
      """;

  /**
   * Of a creator.
   *
   * @param clicks on links
   * @param orders with a code
   */
  record Used(UUID creator, long clicks, long orders) {}

  private final Jdbi jdbi;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  UsedWhileOff(Jdbi jdbi, BrandDirectory brands, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brands = brands;
    this.brand = brand;
  }

  List<Used> of(StudyFacts study, OnOffCalendar calendar) {
    List<UUID> creators = new ArrayList<>();
    List<LocalDate> since = new ArrayList<>();
    List<LocalDate> until = new ArrayList<>();
    for (Block block : calendar.blocks()) {
      for (UUID creator : creatorsOf(study, block)) {
        creators.add(creator);
        since.add(block.from());
        until.add(block.until());
      }
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(USED)
                .bind("brand", brand.slug())
                .bind("zone", brands.get(brand.slug()).timeZone().getId())
                .bindArray("creators", UUID.class, creators)
                .bindArray("since", String.class, since.stream().map(LocalDate::toString).toList())
                .bindArray("until", String.class, until.stream().map(LocalDate::toString).toList())
                .map(
                    (row, context) ->
                        new Used(
                            row.getObject("creator_id", UUID.class),
                            row.getLong("clicks"),
                            row.getLong("orders")))
                .list());
  }

  private static List<UUID> creatorsOf(StudyFacts study, Block block) {
    if (block.on()) {
      return List.of();
    }
    return block.unit().equals(Calendars.CREATORS)
        ? study.design().calendar().creatorIds()
        : List.of(UUID.fromString(block.unit()));
  }
}
