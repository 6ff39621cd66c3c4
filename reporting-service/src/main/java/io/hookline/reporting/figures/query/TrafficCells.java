package io.hookline.reporting.figures.query;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The cells of visits of the site: no finer than the question needs. */
final class TrafficCells {

  private static final Map<String, String> COLUMNS =
      new TreeMap<>(
          Map.of(
              "channel", "h.channel",
              "ad_kind", "h.ad_kind",
              "source", "coalesce(d.source, d.referrer_domain)",
              "medium", "d.medium",
              "campaign", "d.campaign",
              "referrer_domain", "d.referrer_domain",
              "landing_page", "d.landing_page"));

  private static final String CELLS =
      """
      select per.n, d.day%1$s, sum(d.visits) as visits, sum(d.page_views) as page_views,
             sum(d.bounces) as bounces, sum(d.seconds) as seconds, max(d.recorded_at) as as_of
        from per
        join traffic_day d on d.brand = :brand and d.day between per.first and per.last
                          and d.visits is not null%2$s
       group by per.n, d.day%3$s""";

  private static final String CHANNEL =
      "\n        left join origin_channel h on h.brand = :brand and h.id = d.origin_id";

  static final String WEB =
      """
      select per.n, d.day, d.sessions, d.users, d.direct_sessions, d.organic_search_sessions,
             d.tiktok_sessions, d.search_clicks, d.search_impressions, d.branded_clicks,
             d.branded_impressions, d.recorded_at as as_of
        from per
        join web_traffic_day d on d.brand = :brand and d.day between per.first and per.last""";

  private TrafficCells() {}

  static String of(String used) {
    Map<String, String> asked = new TreeMap<>(COLUMNS);
    asked.keySet().removeIf(column -> !used.contains("c." + column));
    return CELLS.formatted(
        asked.entrySet().stream()
            .map(column -> ", " + column.getValue() + " as " + column.getKey())
            .collect(Collectors.joining()),
        asked.containsKey("channel") || asked.containsKey("ad_kind") ? CHANNEL : "",
        asked.values().stream().map(column -> ", " + column).collect(Collectors.joining()));
  }
}
