package io.hookline.attribution;

import io.hookline.kit.test.Owner;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How PostgreSQL would answer. */
public final class Plans {

  private Plans() {}

  /**
   * As the service's role, for the brand Acme: row-level security is part of the plan.
   *
   * @return without the steps that cost nothing
   */
  public static String plan(String query) {
    StringBuilder plan = new StringBuilder();
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      sql.execute("set hookline.brand = '" + Fixtures.ACME + "'");
      try (ResultSet lines = sql.executeQuery("explain " + query)) {
        while (lines.next()) {
          // Months and tables without rows cost nothing either way.
          if (!lines.getString(1).matches(".*cost=0\\.0[01]\\.\\.0\\.0[01] .*")) {
            plan.append(lines.getString(1)).append('\n');
          }
        }
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return plan.toString();
  }
}
