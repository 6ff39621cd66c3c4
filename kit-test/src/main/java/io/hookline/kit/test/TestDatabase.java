package io.hookline.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL for a module's tests, with the two roles of production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  static final String OWNER = "hookline_owner";
  static final String APP = "hookline_app";
  private static final String PASSWORD = "test";

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      createRoles();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException("The test database cannot be prepared", failed);
    }
    return Map.of(
        // A walk through a contract is more than a person does in a minute.
        "hookline.rate-limit.api",
        "1000000",
        "hookline.database.url",
        "jdbc:postgresql://localhost:" + postgres.getPort() + "/hookline",
        "hookline.database.user",
        APP,
        "hookline.database.password",
        PASSWORD,
        "hookline.database.owner",
        OWNER,
        "hookline.database.owner-password",
        PASSWORD,
        // Tests say themselves when a feed is read or a job runs.
        "quarkus.scheduler.enabled",
        "false",
        // Webhooks' secrets are stored in it.
        "hookline.webhooks.key",
        "for tests and rehearsals only, never else",
        // And those of platforms.
        "hookline.account-connections.key",
        "for tests and rehearsals only, never else",
        // People read the logs of tests.
        "hookline.json-logs",
        "false");
  }

  private void createRoles() throws SQLException {
    try (Connection superuser = postgres.getPostgresDatabase().getConnection();
        Statement sql = superuser.createStatement()) {
      sql.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
      sql.execute("create role " + APP + " login password '" + PASSWORD + "'");
      sql.execute("create database hookline owner " + OWNER);
    }
  }

  @Override
  public void stop() {
    try {
      postgres.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
