package io.hookline.attribution.lift.calendar;

import io.hookline.attribution.lift.calendar.UnitDays.Day;
import io.hookline.attribution.lift.study.CalendarDesign;
import io.hookline.attribution.lift.study.StudyDesign;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Orders by the brand's days: all of them, or those of the people whom each creator had led. */
@Singleton
class OrderDays {

  private static final String SUMS =
      """
      (c.occurred_at at time zone :zone)::date as day, count(*) as orders,
             count(c.value) as valued,
             coalesce(sum(greatest(c.value - c.refunded, 0)), 0) as worth
      """;

  private static final String ALL =
      """
      select :unit as unit, %s
        from conversion c
       where c.brand = :brand and c.occurred_at >= :since and c.occurred_at < :behind
       group by day
      """
          .formatted(SUMS);

  /**
   * A person is of the creator who led them last before the days that are asked for: what is
   * switched then cannot change whose they are.
   */
  private static final String OF_AUDIENCE =
      """
      with creator_of as (
        select r.id, coalesce(r.merged_into, r.id) as creator_id from creator r
         where r.brand = :brand and coalesce(r.merged_into, r.id) = any(:creators)),
      led as (
        select p.person_id, p.occurred_at, r.creator_id
          from creator_of r
          join link l on l.brand = :brand and l.creator_id = r.id
          join person_touch p on p.brand = :brand and p.link_id = l.id
           and p.occurred_at >= :ledSince and p.occurred_at < :since
         union all
        select c.person_id, c.occurred_at, r.creator_id
          from creator_of r
          join promo_code o on o.brand = :brand and o.creator_id = r.id
          join conversion_code k on k.brand = :brand and k.reading = o.reading
          join conversion c on c.brand = :brand and c.id = k.conversion_id
           and c.occurred_at >= :ledSince and c.occurred_at < :since and c.person_id is not null),
      audience as (
        select distinct on (person_id) person_id, creator_id from led
         order by person_id, occurred_at desc, creator_id)
      select a.creator_id::text as unit, %s
        from audience a
        join conversion c on c.person_id = a.person_id and c.brand = :brand
         and c.occurred_at >= :since and c.occurred_at < :behind
       group by a.creator_id, day
      """
          .formatted(SUMS);

  private final Jdbi jdbi;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  OrderDays(Jdbi jdbi, BrandDirectory brands, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param until behind the last day
   */
  UnitDays of(StudyDesign design, LocalDate from, LocalDate until) {
    ZoneId zone = brands.get(brand.slug()).timeZone();
    List<String> units = Calendars.units(design);
    UnitDays days = new UnitDays(units, from, until);
    jdbi.useHandle(
        handle ->
            query(handle, design, from, zone)
                .bind("brand", brand.slug())
                .bind("zone", zone.getId())
                .bind("since", from.atStartOfDay(zone).toInstant())
                .bind("behind", until.atStartOfDay(zone).toInstant())
                .map(
                    (row, context) -> {
                      days.put(
                          row.getString("unit"),
                          row.getObject("day", LocalDate.class),
                          new Day(
                              row.getLong("orders"),
                              row.getLong("valued"),
                              row.getBigDecimal("worth")));
                      return days;
                    })
                .list());
    return days;
  }

  private static Query query(Handle handle, StudyDesign design, LocalDate from, ZoneId zone) {
    CalendarDesign calendar = design.calendar();
    return calendar.audienceDays() == null
        ? handle.createQuery(ALL).bind("unit", Calendars.units(design).get(0))
        : handle
            .createQuery(OF_AUDIENCE)
            .bindArray("creators", UUID.class, calendar.creatorIds())
            .bind(
                "ledSince", from.minusDays(calendar.audienceDays()).atStartOfDay(zone).toInstant());
  }
}
