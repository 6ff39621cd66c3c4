package io.hookline.attribution.lift.geo;

import io.hookline.attribution.lift.study.RegionName;
import io.hookline.attribution.lift.study.RegionSource;
import io.hookline.attribution.lift.study.StudyFacts;
import io.hookline.attribution.lift.study.StudyMeasure;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** Daily figures of regions: as they were told, or of the brand's orders by where they are of. */
@Singleton
class RegionSeries {

  /** Days are the brand's. */
  private static final String ORDERS =
      """
      select f.value as region, (c.occurred_at at time zone :zone)::date as day,
             case when :values then sum(coalesce(greatest(c.value - c.refunded, 0), 0))
                  else count(*) end as value
        from conversion c
        join conversion_fact f on f.brand = c.brand and f.conversion_id = c.id and f.kind = :kind
       where c.brand = :brand and c.occurred_at >= :since and c.occurred_at < :behind
       group by f.value, day
      """;

  private final Jdbi jdbi;
  private final RegionDayRows told;
  private final BrandDirectory brands;
  private final CurrentBrand brand;

  RegionSeries(Jdbi jdbi, RegionDayRows told, BrandDirectory brands, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.told = told;
    this.brands = brands;
    this.brand = brand;
  }

  /**
   * @param until behind the last day
   */
  RegionFigures of(StudyFacts study, LocalDate from, LocalDate until) {
    RegionSource source = study.design().regions().source();
    if (source == RegionSource.TOLD) {
      return new RegionFigures(from, until, told.series(study.id(), from, until));
    }
    Map<String, Map<LocalDate, BigDecimal>> orders = orders(study, source, from, until);
    dropUnchanging(orders, treated(study));
    return new RegionFigures(from, until, orders);
  }

  private Map<String, Map<LocalDate, BigDecimal>> orders(
      StudyFacts study, RegionSource source, LocalDate from, LocalDate until) {
    BrandFacts facts = brands.get(brand.slug());
    Map<String, Map<LocalDate, BigDecimal>> series = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(ORDERS)
                .bind("brand", brand.slug())
                .bind("zone", facts.timeZone().getId())
                .bind("values", study.design().metric().measure() == StudyMeasure.VALUE)
                .bind("kind", source == RegionSource.ORDERS_BY_COUNTRY ? "COUNTRY" : "PLACE")
                .bind("since", from.atStartOfDay(facts.timeZone()).toInstant())
                .bind("behind", until.atStartOfDay(facts.timeZone()).toInstant())
                .map(
                    (row, context) ->
                        series
                            .computeIfAbsent(
                                RegionName.of(row.getString("region")),
                                region -> nothing(from, until))
                            .merge(
                                row.getObject("day", LocalDate.class),
                                row.getBigDecimal("value"),
                                BigDecimal::add))
                .list());
    return series;
  }

  /** A day without an order is one of 0: all orders are here. */
  private static Map<LocalDate, BigDecimal> nothing(LocalDate from, LocalDate until) {
    Map<LocalDate, BigDecimal> days = new TreeMap<>();
    from.datesUntil(until).forEach(day -> days.put(day, BigDecimal.ZERO));
    return days;
  }

  /** Countries with one order a year would only stand in the way. */
  private static void dropUnchanging(
      Map<String, Map<LocalDate, BigDecimal>> series, Collection<String> treated) {
    series
        .entrySet()
        .removeIf(
            region ->
                !treated.contains(region.getKey())
                    && region.getValue().values().stream()
                            .map(BigDecimal::stripTrailingZeros)
                            .distinct()
                            .count()
                        < 2);
  }

  private static Set<String> treated(StudyFacts study) {
    Set<String> treated = new HashSet<>();
    study.design().regions().cells().forEach(cell -> treated.addAll(cell.regions()));
    return treated;
  }
}
