package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;

import io.hookline.kit.test.Owner;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Measures as their definitions say, one at a time, over the raw facts, with no roll-up: what a
 * post gained is what stood at the period's end less what stood at its begin, see the
 * content-service's ADR 0063.
 */
final class NaiveFigures {

  private static final String ENGAGED = "likes + comments + shares + saves";
  private static final String INTENT = "saves + shares + profile_visits + link_clicks";

  /** Sums of one expression over posts. */
  private static final Map<String, String> SUMS = new LinkedHashMap<>();

  /** Two expressions over posts; what is summed is where both are known. */
  private static final Map<String, String[]> RATES = new LinkedHashMap<>();

  /** Whole queries over what came of it; {@code %s} is the condition of a row. */
  private static final Map<String, String[]> OUTCOMES = new LinkedHashMap<>();

  static {
    FigureHistory.COUNTERS.forEach(counter -> SUMS.put(column(counter), column(counter)));
    SUMS.put("engagements", ENGAGED);
    SUMS.put("intent_signals", INTENT);
    RATES.put("engagement_rate_by_views", new String[] {ENGAGED, "views"});
    RATES.put("engagement_rate_by_reach", new String[] {ENGAGED, "reach"});
    RATES.put("completion_rate", new String[] {"full_views", "views"});
    RATES.put("average_watch_time", new String[] {"watch_seconds", "views"});
    RATES.put("hook_rate_2s", new String[] {"views_past_2_seconds", "views"});
    RATES.put("hook_rate_3s", new String[] {"views_past_3_seconds", "views"});
    RATES.put("hook_rate_6s", new String[] {"views_past_6_seconds", "views"});
    RATES.put("non_follower_view_ratio", new String[] {"non_follower_views", "views"});
    RATES.put("replay_rate", new String[] {"views - reach", "views"});
    RATES.put("comment_rate", new String[] {"comments", "views"});
    RATES.put("share_rate", new String[] {"shares", "views"});
    RATES.put("save_rate", new String[] {"saves", "views"});
    RATES.put("intent_signal_conversion_rate", new String[] {INTENT, "views"});
    RATES.put("views_per_post", new String[] {"views", "case when views is not null then 1 end"});
    String credited =
        "select coalesce(sum(%s), case when count(*) = 0 and (select * from credits_begun) then 0 end) from credited_now";
    OUTCOMES.put("conversions", new String[] {credited.formatted("share")});
    OUTCOMES.put("attributed_revenue", new String[] {credited.formatted("value")});
    OUTCOMES.put(
        "revenue_by_codes",
        new String[] {
          credited.formatted(
              "case when evidence = 'PROMO_CODE' then value when value is not null then 0 end")
        });
    OUTCOMES.put(
        "revenue_by_links",
        new String[] {
          credited.formatted(
              "case when evidence <> 'PROMO_CODE' then value when value is not null then 0 end")
        });
    OUTCOMES.put(
        "attribution_gap_ratio",
        new String[] {
          credited.formatted("case when evidence <> 'CLICK' then share else 0 end"),
          credited.formatted("share")
        });
    String clicks =
        "select coalesce(sum(clicks), case when (select * from clicks_begun) then 0 end) from clicks_now";
    OUTCOMES.put("clicks", new String[] {clicks});
    OUTCOMES.put("conversion_rate_by_clicks", new String[] {credited.formatted("share"), clicks});
    OUTCOMES.put(
        "conversion_rate_by_views",
        new String[] {credited.formatted(seen("views")), "select sum(views) from g"});
    OUTCOMES.put(
        "conversion_rate_by_reach",
        new String[] {credited.formatted(seen("reach")), "select sum(reach) from g"});
  }

  /** Of posts that the denominator does not know, conversions are left out too. */
  private static String seen(String counter) {
    return "case when post_id is null or post_id in (select post_id from all_gains where "
        + counter
        + " is not null) then share end";
  }

  /** Those that have no rows by anything. */
  private static final Map<String, String[]> ORDERS =
      Map.of(
          "orders",
          new String[] {
            "select case when (select * from orders_begun) then count(*) end from orders_now"
          },
          "order_value",
          new String[] {
            "select coalesce(sum(value_amount), case when count(*) = 0 and (select * from orders_begun) then 0 end) from orders_now"
          },
          "average_order_value",
          new String[] {
            "select sum(value_amount) from orders_now", "select count(value_amount) from orders_now"
          },
          "unknown_origin_orders",
          new String[] {
            "select case when (select * from orders_begun) then count(*) filter (where not credited) end from orders_now"
          },
          "unknown_origin_share",
          new String[] {
            "select count(*) filter (where not credited) from orders_now",
            "select count(*) from orders_now"
          });

  private final String zone;

  NaiveFigures(String zone) {
    this.zone = zone;
  }

  /** All ids that this knows, of a row or only of the whole. */
  static java.util.List<String> measures(boolean whole) {
    java.util.List<String> ids = new java.util.ArrayList<>(SUMS.keySet());
    ids.addAll(RATES.keySet());
    ids.addAll(OUTCOMES.keySet());
    if (whole) {
      ids.addAll(ORDERS.keySet());
    }
    return ids;
  }

  /**
   * Not rounded, null where unknown.
   *
   * @param by a column of posts and credits, null for the whole
   * @param key of the row
   */
  Map<String, BigDecimal> of(String from, String to, String by, String key) throws SQLException {
    String row =
        by == null
            ? "true"
            : by + "::text is not distinct from " + (key == null ? "null" : "'" + key + "'");
    Map<String, BigDecimal> figures = new HashMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("set time zone 'UTC'");
      sql.execute(gains(from, to));
      sql.execute("create temp table all_gains as select * from g");
      for (String table : outcomes(from, to)) {
        sql.execute(table);
      }
      for (String narrowed : new String[] {"g", "credited_now", "clicks_now"}) {
        sql.execute("delete from " + narrowed + " where not (" + row + ")");
      }
      for (Map.Entry<String, String> sum : SUMS.entrySet()) {
        figures.put(sum.getKey(), one(sql, "select sum(" + sum.getValue() + ") from g"));
      }
      for (Map.Entry<String, String[]> rate : RATES.entrySet()) {
        String[] parts = rate.getValue();
        String where =
            " from g where (" + parts[0] + ") is not null and (" + parts[1] + ") is not null";
        figures.put(
            rate.getKey(),
            quotient(
                one(sql, "select sum(" + parts[0] + ")" + where),
                one(sql, "select sum(" + parts[1] + ")" + where)));
      }
      for (Map.Entry<String, String[]> outcome : OUTCOMES.entrySet()) {
        figures.put(outcome.getKey(), outcome(sql, outcome.getValue()));
      }
      if (by == null) {
        for (Map.Entry<String, String[]> orders : ORDERS.entrySet()) {
          figures.put(orders.getKey(), outcome(sql, orders.getValue()));
        }
      }
    }
    return figures;
  }

  private static BigDecimal outcome(Statement sql, String[] parts) throws SQLException {
    BigDecimal first = one(sql, parts[0]);
    return parts.length == 1 ? first : quotient(first, one(sql, parts[1]));
  }

  private static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
    return part == null || whole == null || whole.signum() == 0
        ? null
        : part.divide(whole, java.math.MathContext.DECIMAL128);
  }

  private static BigDecimal one(Statement sql, String query) throws SQLException {
    try (ResultSet row = sql.executeQuery(query)) {
      return row.next() ? row.getBigDecimal(1) : null;
    }
  }

  private String instant(String day) {
    return "((date '" + day + "')::timestamp at time zone '" + zone + "')";
  }

  private String gains(String from, String to) {
    String begin = instant(from);
    String end = "((date '" + to + "' + 1)::timestamp at time zone '" + zone + "')";
    StringBuilder sql =
        new StringBuilder(
            "create temp table g as select p.id as post_id, p.creator_id, p.network, p.series_id");
    StringBuilder joins = new StringBuilder();
    for (String counter : FigureHistory.COUNTERS) {
      String c = column(counter);
      sql.append(", ").append(c).append(".gain as ").append(c);
      joins.append(
          """

          left join lateral (
            select case when z.at is null or z.at < %2$s then null
                        when a.value is not null then z.value - a.value
                        when p.published_at >= %2$s then z.value
                        when z.at > f.at then z.value - f.value end as gain
              from (select 1) one
              left join lateral (
                select %1$s as value from snapshot s
                 where %4$s and s.%1$s is not null and s.captured_at < %2$s
                 order by s.source = 'ESTIMATED', %5$s limit 1) a on true
              left join lateral (
                select %1$s as value, captured_at as at from snapshot s
                 where %4$s and s.%1$s is not null and s.captured_at < %3$s
                 order by s.source = 'ESTIMATED', %5$s limit 1) z on true
              left join lateral (
                select %1$s as value, captured_at as at from snapshot s
                 where %4$s and s.%1$s is not null and s.captured_at >= %2$s and s.captured_at < %3$s
                 order by s.captured_at, %6$s limit 1) f on true) %1$s on true"""
              .formatted(
                  c,
                  begin,
                  end,
                  "s.brand = p.brand and s.post_id = p.id and s.dataset = 'ORGANIC' and s.captured_at >= p.published_at",
                  "s.captured_at desc, " + RANK,
                  RANK));
    }
    return sql.append(" from post p")
        .append(joins)
        .append(
            " where p.brand = '"
                + ACME
                + "' and p.status in ('PUBLISHED', 'REMOVED') and p.published_at < "
                + end)
        .toString();
  }

  private static final String RANK =
      "array_position(array['API', 'IMPORT', 'MANUAL', 'ESTIMATED'], s.source), s.collected_at desc";

  private String[] outcomes(String from, String to) {
    String day = "(%s at time zone '" + zone + "')::date";
    String inside = " between date '" + from + "' and date '" + to + "'";
    return new String[] {
      """
      create temp table credited_now as
      select k.share, k.value, k.evidence, k.creator_id, l.post_id, p.network, p.series_id
        from credit k
        left join link l on l.brand = k.brand and l.id = k.link_id
        left join post p on p.brand = k.brand and p.id = l.post_id
       where k.brand = '%s' and %s %s
         and k.version = (select max(version) from credited d
                           where d.brand = k.brand and d.conversion_id = k.conversion_id)"""
          .formatted(ACME, day.formatted("k.occurred_at"), inside),
      """
      create temp table clicks_now as
      select c.clicks, c.creator_id, p.network, p.series_id
        from click_count c
        left join link l on l.brand = c.brand and l.id = c.link_id
        left join post p on p.brand = c.brand and p.id = l.post_id
       where c.brand = '%s' and c.day %s
         and c.version = (select max(version) from click_count d
                           where d.brand = c.brand and d.link_id = c.link_id and d.day = c.day)"""
          .formatted(ACME, inside),
      """
      create temp table orders_now as
      select v.value_amount,
             exists (select from credit k
                      where k.brand = v.brand and k.conversion_id = v.id
                        and k.version = (select max(version) from credited d
                                          where d.brand = v.brand and d.conversion_id = v.id)) as credited
        from conversion v
       where v.brand = '%s' and %s %s
         and v.version = (select max(version) from conversion w where w.brand = v.brand and w.id = v.id)"""
          .formatted(ACME, day.formatted("v.occurred_at"), inside),
      begun("credits", "credited", day.formatted("occurred_at"), to),
      begun("orders", "conversion", day.formatted("occurred_at"), to),
      begun("clicks", "click_count", "day", to)
    };
  }

  private static String begun(String what, String table, String day, String to) {
    return "create temp table %s_begun as select exists (select from %s where brand = '%s' and %s <= date '%s')"
        .formatted(what, table, ACME, day, to);
  }

  private static String column(String counter) {
    return Pattern.compile("([A-Z]|\\d+)")
        .matcher(counter)
        .replaceAll(part -> "_" + part.group(1).toLowerCase(java.util.Locale.ROOT));
  }
}
