package io.hookline.attribution.collect.webtraffic;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Ids;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads days of the site's traffic. The instant of an id tells in which month to look. */
@Singleton
class WebTrafficDays {

  private static final String ALL =
      """
      select d.*
        from unnest(:ids::uuid[], :ats::timestamptz[]) with ordinality as k (id, at, place)
       cross join lateral (
         select * from web_traffic_day w where w.id = k.id and w.at = k.at offset 0) d
       where d.brand = :brand
       order by k.place
      """;

  private static final String READINGS =
      """
      select f.tool, f.property, f.segment, f.name, r.*
        from traffic_fact f
        join traffic_reading r on r.fact_id = f.id and r.at = f.at
       where f.brand = :brand and f.at = :at and (r.collected_at, r.fact_id) < (:before, :id)
       order by r.collected_at desc, r.fact_id desc, r.told limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;

  WebTrafficDays(Jdbi jdbi, CurrentBrand brand) {
    this.jdbi = jdbi;
    this.brand = brand;
  }

  /** In their order, without those that are not there. */
  List<WebTrafficDayView> all(List<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ALL)
                .bind("brand", brand.slug())
                .bind("ids", ArrayParameters.of(ids, column -> column.uuids(id -> id)))
                .bind("ats", ArrayParameters.of(ids, column -> column.instants(Ids::instantOf)))
                .map((row, context) -> view(row))
                .list());
  }

  /**
   * @throws Problem WEB_TRAFFIC_NOT_FOUND
   */
  WebTrafficDayView get(UUID id) {
    return all(List.of(id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(
                    TrafficProblem.WEB_TRAFFIC_NOT_FOUND,
                    "There is no day of traffic " + id + "."));
  }

  /** The latest day first; of the days that are asked for, null for no end. */
  List<WebTrafficDayView> before(PlaceInTime place, LocalDate from, LocalDate to, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    StringBuilder query =
        new StringBuilder(
            "select * from web_traffic_day where brand = :brand and at <= :at"
                + " and (at, id) < (:at, :id)");
    if (from != null) {
      query.append(" and at >= :from");
      values.put("from", from.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    if (to != null) {
      query.append(" and at <= :to");
      values.put("to", to.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    query.append(" order by at desc, id desc limit :limit");
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query.toString())
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map((row, context) -> view(row))
                .list());
  }

  /** All that was told of a day, what was collected last first. */
  List<TrafficReadingView> readings(UUID day, PlaceInTime place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(READINGS)
                .bind("brand", brand.slug())
                .bind("at", Ids.instantOf(day))
                .bind("before", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new TrafficReadingView(
                            row.getObject("fact_id", UUID.class),
                            TrafficTool.valueOf(row.getString("tool")),
                            row.getString("property"),
                            TrafficSegment.valueOf(row.getString("segment")),
                            row.getString("name"),
                            row.getObject("sessions", Long.class),
                            row.getObject("users", Long.class),
                            row.getObject("clicks", Long.class),
                            row.getObject("impressions", Long.class),
                            row.getBigDecimal("position"),
                            instant(row, "first_collected_at"),
                            instant(row, "collected_at")))
                .list());
  }

  private static WebTrafficDayView view(ResultSet row) throws SQLException {
    return new WebTrafficDayView(
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getObject("sessions", Long.class),
        row.getObject("users", Long.class),
        row.getObject("direct_sessions", Long.class),
        row.getObject("organic_search_sessions", Long.class),
        row.getObject("tiktok_sessions", Long.class),
        row.getObject("search_clicks", Long.class),
        row.getObject("search_impressions", Long.class),
        row.getObject("branded_clicks", Long.class),
        row.getObject("branded_impressions", Long.class),
        row.getBoolean("restated"),
        instant(row, "collected_at"),
        row.getLong("version"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
