package io.hookline.attribution.lift.geo;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Regions' days as rows. */
@Singleton
class RegionDayRows {

  record Row(
      UUID id,
      UUID study,
      String region,
      Instant at,
      LocalDate day,
      BigDecimal value,
      Instant collectedAt) {}

  /** Of one day the latest counts; of two that were collected at one instant the higher. */
  private static final String RECORD =
      """
      with told as (
        select * from unnest(:ids::uuid[], :studies::uuid[], :regions::text[],
                             :instants::timestamptz[], :values::numeric[], :collected::timestamptz[])
          as t(id, study, region, at, value, collected)),
      kept as (
      insert into study_region_day as d
             (id, brand, study_id, region, at, day, value, collected_at, restated, version)
      select distinct on (id) id, :brand, study, region, at, (at at time zone 'UTC')::date, value,
             collected,
             (select count(distinct o.value) > 1 from told o where o.id = t.id), 0
        from told t
       order by id, collected desc, value desc
      on conflict on constraint pk_study_region_day do update
         set value = excluded.value, collected_at = excluded.collected_at,
             restated = d.restated or excluded.restated or d.value <> excluded.value,
             version = d.version + 1
       where (excluded.collected_at, excluded.value) > (d.collected_at, d.value)
      returning id, old.value is distinct from new.value as news)
      select id from kept where news
      """;

  private static final String SERIES =
      """
      select region, day, value from study_region_day
       where brand = :brand and study_id = :study and day >= :from and day < :until
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  RegionDayRows(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** Those that are new, or another figure now. */
  Set<UUID> record(List<Row> rows) {
    return rows.isEmpty()
        ? Set.of()
        : jdbi.withHandle(
            handle ->
                Set.copyOf(
                    handle
                        .createQuery(RECORD)
                        .bind("brand", brand.slug())
                        .bind("ids", ArrayParameters.of(rows, c -> c.uuids(Row::id)))
                        .bind("studies", ArrayParameters.of(rows, c -> c.uuids(Row::study)))
                        .bind("regions", ArrayParameters.of(rows, c -> c.texts(Row::region)))
                        .bind("instants", ArrayParameters.of(rows, c -> c.instants(Row::at)))
                        .bind("values", ArrayParameters.of(rows, c -> c.numbers(Row::value)))
                        .bind(
                            "collected",
                            ArrayParameters.of(rows, c -> c.instants(Row::collectedAt)))
                        .mapTo(UUID.class)
                        .list()));
  }

  /**
   * @param until behind the last day
   */
  Map<String, Map<LocalDate, BigDecimal>> series(UUID study, LocalDate from, LocalDate until) {
    Map<String, Map<LocalDate, BigDecimal>> series = new HashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(SERIES)
                .bind("brand", brand.slug())
                .bind("study", study)
                .bind("from", from)
                .bind("until", until)
                .map(
                    (row, context) ->
                        series
                            .computeIfAbsent(row.getString("region"), region -> new TreeMap<>())
                            .put(row.getObject("day", LocalDate.class), row.getBigDecimal("value")))
                .list());
    return series;
  }

  /** The latest day first. */
  List<RegionDayView> before(UUID study, PlaceInTime place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select id, region, day, value, collected_at, restated, version
                      from study_region_day
                     where brand = :brand and study_id = :study
                       and at <= :before and (at, id) < (:before, :id)
                     order by at desc, id desc limit :limit
                    """)
                .bind("brand", brand.slug())
                .bind("study", study)
                .bind("before", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  private static RegionDayView view(ResultSet row) throws SQLException {
    return new RegionDayView(
        row.getObject("id", UUID.class),
        row.getString("region"),
        row.getObject("day", LocalDate.class),
        row.getBigDecimal("value").stripTrailingZeros(),
        row.getObject("collected_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("restated"),
        row.getLong("version"));
  }
}
