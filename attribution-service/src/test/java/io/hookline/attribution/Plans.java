package io.hookline.attribution;

import io.hookline.kit.test.Owner;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** How PostgreSQL would answer. */
public final class Plans {

  private Plans() {}

  /**
   * As the service's role, for the brand Acme: row-level security is part of the plan.
   *
   * @return without the steps that cost nothing
   */
  public static String plan(String query) {
    try {
      return Owner.plan(Fixtures.ACME, query).stream()
          // Months and tables without rows cost nothing either way.
          .filter(line -> !line.matches(".*cost=0\\.0[01]\\.\\.0\\.0[01] .*"))
          .map(line -> line + '\n')
          .collect(Collectors.joining());
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
