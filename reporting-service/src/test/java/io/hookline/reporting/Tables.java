package io.hookline.reporting;

import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The read model seen from outside of the service. */
public final class Tables {

  private static final List<String> READ_MODEL =
      List.of(
          "brand",
          "creator",
          "partnership",
          "promo_code",
          "pillar",
          "series",
          "post",
          "snapshot",
          "link",
          "link_day_clicks",
          "conversion",
          "credited",
          "credit",
          "brand_account",
          "term",
          "account_reading",
          "comment_fact",
          "retention_curve",
          "view_sources",
          "audience",
          "competitor",
          "competitor_post",
          "competitor_reading",
          "follower_count",
          "timeline_entry",
          "commitment",
          "mention",
          "rights_request",
          "reuse",
          "post_availability",
          "post_day",
          "account_day",
          "comment_day",
          "post_day_basis",
          "day_zone",
          "credit_day",
          "order_day",
          "ad_cost",
          "ad_day",
          "fact_begin");

  private Tables() {}

  /** Every row of every copied table, in an order that does not depend on how it came there. */
  public static Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String table : READ_MODEL) {
        try (ResultSet rows =
            sql.executeQuery(
                "select jsonb_agg(to_jsonb(t) order by to_jsonb(t)::text)::text from "
                    + table
                    + " t")) {
          rows.next();
          contents.put(table, rows.getString(1));
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return contents;
  }

  /** Forgets all that was read, and how far. Rate cards stay: they are nobody else's. */
  public static void forget() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("truncate feed_cursor, " + String.join(", ", READ_MODEL));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
