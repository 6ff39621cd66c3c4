package io.hookline.kit.test;

import io.hookline.kit.aggregate.Where;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What does not pass through the service: as the owner, who sees all, or as the service's role. */
public final class Owner {

  private Owner() {}

  /** Owns the tables; row-level security does not bind it. */
  public static Connection connect() throws SQLException {
    return connect("hookline.database.owner", "hookline.database.owner-password");
  }

  /** The role that the service runs as. */
  public static Connection connectAsApp() throws SQLException {
    return connect("hookline.database.user", "hookline.database.password");
  }

  /**
   * How PostgreSQL would answer the service's role, with row-level security as a part of the plan.
   *
   * @param query may begin with options of {@code explain} in brackets
   * @param settings to make before, {@code "enable_seqscan = off"}
   * @return its lines
   */
  public static List<String> plan(String brand, String query, String... settings)
      throws SQLException {
    try (Connection app = connectAsApp();
        Statement sql = app.createStatement()) {
      sql.execute("set hookline.brand = '" + brand + "'");
      for (String setting : settings) {
        sql.execute("set " + setting);
      }
      List<String> lines = new ArrayList<>();
      try (ResultSet rows = sql.executeQuery("explain " + query)) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    }
  }

  /**
   * The same of a list.
   *
   * @param statement one of its statements
   */
  public static List<String> plan(String brand, Where where, String statement, String... settings)
      throws SQLException {
    String sql = statement;
    for (Map.Entry<String, Object> value : where.values().entrySet()) {
      sql = sql.replace(":" + value.getKey(), literal(value.getValue()));
    }
    return plan(
        brand,
        sql.replace(":brand", literal(brand))
            .replace(":before", literal("ffffffff-ffff-ffff-ffff-ffffffffffff"))
            .replace(":newest", "2000")
            .replace(":fetch", "51"),
        settings);
  }

  private static String literal(Object value) {
    String text =
        value instanceof String[] array ? "{" + String.join(",", array) + "}" : value.toString();
    return "'" + text.replace("'", "''") + "'";
  }

  private static Connection connect(String user, String password) throws SQLException {
    Config config = ConfigProvider.getConfig();
    return DriverManager.getConnection(
        config.getValue("hookline.database.url", String.class),
        config.getValue(user, String.class),
        config.getValue(password, String.class));
  }
}
