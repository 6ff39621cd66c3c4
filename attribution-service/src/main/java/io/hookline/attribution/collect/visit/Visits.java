package io.hookline.attribution.collect.visit;

import io.hookline.attribution.collect.visit.VisitOrigins.Channel;
import io.hookline.attribution.collect.visitor.VisitorClass;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.paging.PlaceInTime;
import io.hookline.kit.sql.ArrayParameters;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Answers questions about visits. */
@Singleton
class Visits {

  /** A row of traffic with its place in the list, from 1. */
  record Ranked(long place, TrafficView traffic) {}

  private static final String KEYS =
      " left join unnest(:origins::uuid[], :keys::text[]) as k(origin_id, key)"
          + " on k.origin_id = v.origin_id";

  private final Jdbi jdbi;
  private final CurrentBrand brand;
  private final VisitOrigins origins;

  Visits(Jdbi jdbi, CurrentBrand brand, VisitOrigins origins) {
    this.jdbi = jdbi;
    this.brand = brand;
    this.origins = origins;
  }

  /** The latest first. */
  List<VisitView> before(PlaceInTime place, VisitFilter filter, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = list(filter, values);
    Map<VisitView, UUID> visits = new LinkedHashMap<>();
    jdbi.useHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("at", place.at())
                .bind("id", place.id())
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        visits.put(visit(row), row.getObject("origin_id", UUID.class)))
                .list());
    Map<UUID, Channel> channels =
        origins.channels(visits.values().stream().filter(Objects::nonNull).toList());
    return visits.entrySet().stream()
        .map(visit -> visit.getKey().by(channels.get(visit.getValue())))
        .toList();
  }

  static String list(VisitFilter filter, Map<String, Object> values) {
    return "select v.* from visit v where v.brand = :brand and v.started_at <= :at"
        + " and (v.started_at, v.id) < (:at, :id)"
        + conditions(filter, values)
        + " order by v.started_at desc, v.id desc limit :limit";
  }

  /** The most visits first; of as many, by their keys. */
  List<Ranked> traffic(TrafficGroup group, VisitFilter filter, long behind, int limit) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = traffic(group, filter, values);
    if (group.isByRules()) {
      values.putAll(keys(group, filter));
    }
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(query)
                .bindMap(values)
                .bind("brand", brand.slug())
                .bind("behind", behind)
                .bind("limit", limit)
                .map((row, context) -> new Ranked(row.getLong("place"), traffic(row)))
                .list());
  }

  /** What the rules say of each origin that visits of the period have. */
  private Map<String, Object> keys(TrafficGroup group, VisitFilter filter) {
    Map<String, Object> values = new LinkedHashMap<>();
    String query = origins(filter, values);
    List<UUID> found =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery(query)
                    .bindMap(values)
                    .bind("brand", brand.slug())
                    .mapTo(UUID.class)
                    .list());
    List<Map.Entry<UUID, Channel>> known = List.copyOf(origins.channels(found).entrySet());
    return Map.of(
        "origins", ArrayParameters.of(known, c -> c.uuids(Map.Entry::getKey)),
        "keys", ArrayParameters.of(known, c -> c.texts(one -> group.key(one.getValue()))));
  }

  static String origins(VisitFilter filter, Map<String, Object> values) {
    return "select distinct v.origin_id from visit v"
        + " where v.brand = :brand and v.visitor_class = 'PERSON' and v.origin_id is not null"
        + conditions(filter, values);
  }

  static String traffic(TrafficGroup group, VisitFilter filter, Map<String, Object> values) {
    return """
        select * from (
          select t.*, row_number() over (order by visits desc, key nulls last) as place
            from (select %s as key, count(*) as visits,
                         count(distinct (v.source_id, v.visitor)) as visitors,
                         sum(v.pages) as page_views,
                         count(*) filter (where v.pages = 1 and v.events = 1) as bounces,
                         round(count(*) filter (where v.pages = 1 and v.events = 1)::numeric
                               / count(*), 4) as bounce_rate,
                         round(avg(v.seconds), 1) as average_seconds
                    from visit v%s
                   where v.brand = :brand and v.visitor_class = 'PERSON'%s
                   group by 1) t) r
         where place > :behind order by place limit :limit
        """
        .formatted(group.sql(), group.isByRules() ? KEYS : "", conditions(filter, values));
  }

  /** Days are the brand's, whose partitions are found by the instants at which they begin. */
  private static String conditions(VisitFilter filter, Map<String, Object> values) {
    StringBuilder conditions = new StringBuilder();
    add(conditions, values, "v.started_at >= %s", "from", filter.from);
    add(
        conditions,
        values,
        "v.started_at < %s",
        "to",
        filter.to == null ? null : filter.to.plusDays(1));
    add(conditions, values, "v.utm_source = :source", "source", filter.source);
    add(conditions, values, "v.utm_campaign = :campaign", "campaign", filter.campaign);
    add(
        conditions,
        values,
        "v.visitor_class = :visitorClass",
        "visitorClass",
        filter.visitorClass == null ? null : filter.visitorClass.name());
    return conditions.toString();
  }

  private static void add(
      StringBuilder conditions,
      Map<String, Object> values,
      String term,
      String name,
      Object value) {
    if (value != null) {
      String day =
          "((cast(:%s as date))::timestamp at time zone (select time_zone from brand where slug = :brand))"
              .formatted(name);
      conditions.append(" and ").append(term.formatted(day));
      values.put(name, value);
    }
  }

  private static VisitView visit(ResultSet row) throws SQLException {
    int pages = row.getInt("pages");
    int events = row.getInt("events");
    return new VisitView(
        row.getObject("id", UUID.class),
        row.getObject("source_id", UUID.class),
        row.getObject("started_at", OffsetDateTime.class).toInstant(),
        row.getObject("ended_at", OffsetDateTime.class).toInstant(),
        row.getInt("seconds"),
        pages,
        events,
        pages == 1 && events == 1,
        row.getString("landing_page"),
        row.getString("referrer_domain"),
        row.getString("utm_source"),
        row.getString("utm_medium"),
        row.getString("utm_campaign"),
        row.getString("utm_content"),
        row.getString("utm_term"),
        List.of((String[]) row.getArray("click_ids").getArray()),
        VisitorClass.valueOf(row.getString("visitor_class")),
        null,
        null);
  }

  private static TrafficView traffic(ResultSet row) throws SQLException {
    return new TrafficView(
        row.getString("key"),
        row.getLong("visits"),
        row.getLong("visitors"),
        row.getLong("page_views"),
        row.getLong("bounces"),
        row.getBigDecimal("bounce_rate"),
        row.getBigDecimal("average_seconds"));
  }
}
