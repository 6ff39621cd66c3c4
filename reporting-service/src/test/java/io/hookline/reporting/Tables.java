package io.hookline.reporting;

import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The read model seen from outside of the service. */
public final class Tables {

  private Tables() {}

  /** Every row of every copied table, in an order that does not depend on how it came there. */
  public static Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String table : readModel(sql)) {
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

  /** All that the feeds fill, and the brands; how far they are read is no part of it. */
  private static List<String> readModel(Statement sql) throws SQLException {
    List<String> tables = new ArrayList<>(List.of("brand"));
    try (ResultSet rows =
        sql.executeQuery("select name from read_model() where name not like 'feed%'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  /**
   * Forgets all that was read, and how far. Rate cards stay: they are nobody else's. Laws do it for
   * every history, and a new file for each index would take longer than the rows.
   */
  public static void forget() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      List<String> tables = readModel(sql);
      // No trigger hears of it, as none hears of a truncation.
      sql.execute("set session_replication_role = replica");
      sql.execute("delete from feed_cursor; delete from " + String.join("; delete from ", tables));
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
