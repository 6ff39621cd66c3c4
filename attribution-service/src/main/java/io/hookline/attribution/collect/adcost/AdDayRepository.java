package io.hookline.attribution.collect.adcost;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.json.OwnJson;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.ArrayParameters;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads days of ads. The instant of an id tells in which month to look. */
@ApplicationScoped
class AdDayRepository {

  private static final String ALL =
      """
      select d.*, b.currency as brand_currency
        from unnest(:ids::uuid[], :ats::timestamptz[]) with ordinality as k (id, at, place)
       cross join lateral (select * from ad_day a where a.id = k.id and a.at = k.at offset 0) d
        join brand b on b.slug = d.brand
       order by k.place
      """;

  private static final String VERSIONS =
      """
      select id, source, facts, first_collected_at, collected_at, recorded_at
        from ad_day_reading
       where brand = :brand and ad_day_id = :day and at = :at
         and (collected_at, id) < (:before, :id)
       order by collected_at desc, id desc limit :limit
      """;

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final ObjectMapper json;

  AdDayRepository(Jdbi jdbi, CurrentBrand brand, ObjectMapper json) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.json = json;
  }

  /** In their order, without those that are not there. */
  List<AdDayView> all(List<UUID> ids) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(ALL)
                .bind("ids", ArrayParameters.of(ids, column -> column.uuids(id -> id)))
                .bind("ats", ArrayParameters.of(ids, column -> column.instants(Ids::instantOf)))
                .map((row, context) -> AdDayRow.read(row, json))
                .list());
  }

  /**
   * @throws Problem AD_DAY_NOT_FOUND
   */
  AdDayView get(UUID id) {
    return all(List.of(id)).stream()
        .findFirst()
        .orElseThrow(
            () ->
                new Problem(AdDayProblem.AD_DAY_NOT_FOUND, "There is no day of an ad " + id + "."));
  }

  /** The latest day first. */
  List<AdDayView> before(PlaceInTime place, AdDayFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = query(filter, values);
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map((row, context) -> AdDayRow.read(row, json))
                .list());
  }

  /** Only conditions that are asked for, so that each question is planned by its own index. */
  static String query(AdDayFilter filter, Map<String, Object> values) {
    StringBuilder query =
        new StringBuilder(AdDayRow.SELECT)
            .append(" where d.brand = :brand and d.at <= :at and (d.at, d.id) < (:at, :id)");
    add(query, values, "d.at >= :from", "from", start(filter.from));
    add(query, values, "d.at <= :to", "to", start(filter.to));
    add(query, values, "d.network = :network", "network", name(filter.network));
    add(query, values, "d.ad_kind = :kind", "kind", name(filter.adKind));
    add(query, values, "d.platform_campaign_id = :campaign", "campaign", filter.platformCampaignId);
    add(query, values, "d.post_id = :post", "post", filter.post);
    return query.append(" order by d.at desc, d.id desc limit :limit").toString();
  }

  private static Instant start(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static void add(
      StringBuilder query, Map<String, Object> values, String term, String name, Object value) {
    if (value != null) {
      query.append(" and ").append(term);
      values.put(name, value);
    }
  }

  /** What was told of a day, what was collected last first. */
  List<AdDayVersionView> versions(UUID day, PlaceInTime place, int limit) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(VERSIONS)
                .bind("brand", brand.slug())
                .bind("day", day)
                .bind("at", Ids.instantOf(day))
                .bind("before", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new AdDayVersionView(
                            row.getObject("id", UUID.class),
                            AdSource.valueOf(row.getString("source")),
                            OwnJson.read(json, row.getString("facts"), AdDayFacts.class),
                            AdDayRow.instant(row, "first_collected_at"),
                            AdDayRow.instant(row, "collected_at"),
                            AdDayRow.instant(row, "recorded_at")))
                .list());
  }
}
