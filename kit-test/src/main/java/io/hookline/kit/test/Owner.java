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
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** What does not pass through the service: as the owner, who sees all, or as the service's role. */
public final class Owner {

  /** Of each test database. */
  private static final Map<String, StandingConnections> STANDING = new ConcurrentHashMap<>();

  private Owner() {}

  /** Owns the tables; row-level security does not bind it. */
  public static Connection connect() throws SQLException {
    return STANDING
        .computeIfAbsent(
            setting("hookline.database.url"),
            url ->
                new StandingConnections(
                    url,
                    setting("hookline.database.owner"),
                    setting("hookline.database.owner-password")))
        .lend();
  }

  /** The role that the service runs as; opened anew, since settings of a brand leave traces. */
  public static Connection connectAsApp() throws SQLException {
    return DriverManager.getConnection(
        setting("hookline.database.url"),
        setting("hookline.database.user"),
        setting("hookline.database.password"));
  }

  /**
   * How PostgreSQL would answer the service's role, with row-level security as a part of the plan:
   * for tests of {@link EmptyFiles}.
   *
   * @param query may begin with options of {@code explain} in brackets
   * @param settings to make before, {@code "enable_seqscan = off"}
   * @return its lines
   */
  public static List<String> plan(String brand, String query, String... settings)
      throws SQLException {
    EmptyDatabase.requireEmptyFiles();
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

  private static String setting(String name) {
    return ConfigProvider.getConfig().getValue(name, String.class);
  }
}
