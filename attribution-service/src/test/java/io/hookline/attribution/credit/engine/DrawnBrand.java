package io.hookline.attribution.credit.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hookline.kit.test.RunningService;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A brand with as many orders as is said and ten times as many touches, the same each time. */
final class DrawnBrand {

  static final String SLUG = "acme-cosmetics";

  private final RunningService service;
  private final long orders;

  DrawnBrand(RunningService service, long orders) {
    this.service = service;
    this.orders = orders;
  }

  void fill() throws IOException, SQLException {
    execute("brand");
    execute("load");
    service.execute("vacuum analyze", "checkpoint");
  }

  /** One more order and ten more touches for each hundred that there are, of the day after. */
  void fillMore() throws IOException, SQLException {
    execute("more");
  }

  private void execute(String name) throws IOException, SQLException {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          text("/credit-benchmark/" + name + ".sql")
              .replace("${orders}", Long.toString(orders))
              .replace("${rules}", text("/channel/rules.json"))
              .replace("${key}", key(sql)));
    }
  }

  /** The key of touches, as the service has it. */
  private static String key(Statement sql) throws SQLException {
    try (ResultSet row =
        sql.executeQuery(
            """
            select 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
             where conname = 'pk_person_touch' and conrelid = 'person_touch'::regclass""")) {
      row.next();
      return row.getString(1);
    }
  }

  static String text(String name) throws IOException {
    try (InputStream file = DrawnBrand.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
