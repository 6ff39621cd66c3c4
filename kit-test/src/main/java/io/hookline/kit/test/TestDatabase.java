package io.hookline.kit.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A real PostgreSQL for a module's tests, with the roles of production. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  static final String OWNER = "hookline_owner";
  static final String APP = "hookline_app";
  private static final String PASSWORD = "test";
  private static final String KEY = "for tests and rehearsals only, never else";

  private EmbeddedPostgres postgres;

  @Override
  public Map<String, String> start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              // It would hold back a test now and then, and decide when plans change.
              .setServerConfig("autovacuum", "off")
              .start();
      createRoles();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (SQLException failed) {
      throw new IllegalStateException("The test database cannot be prepared", failed);
    }
    return Map.ofEntries(
        // A walk through a contract is more than a person does in a minute.
        Map.entry("hookline.rate-limit.api", "1000000"),
        Map.entry("hookline.rate-limit.secrets", "1000000"),
        Map.entry(
            "hookline.database.url",
            "jdbc:postgresql://localhost:" + postgres.getPort() + "/hookline"),
        Map.entry("hookline.database.user", APP),
        Map.entry("hookline.database.password", PASSWORD),
        Map.entry("hookline.database.owner", OWNER),
        Map.entry("hookline.database.owner-password", PASSWORD),
        // Tests say themselves when a feed is read or a job runs.
        Map.entry("quarkus.scheduler.enabled", "false"),
        // Webhooks' secrets are stored in it.
        Map.entry("hookline.webhooks.key", KEY),
        // And those of platforms.
        Map.entry("hookline.account-connections.key", KEY),
        // And those of shops, and of forwarding.
        Map.entry("hookline.source-secrets.key", KEY),
        // And accounts of people who are paid.
        Map.entry("hookline.payees.key", KEY),
        // People read the logs of tests.
        Map.entry("hookline.json-logs", "false"));
  }

  private void createRoles() throws SQLException {
    try (Connection superuser = postgres.getPostgresDatabase().getConnection();
        Statement sql = superuser.createStatement()) {
      sql.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
      sql.execute("create role " + APP + " login password '" + PASSWORD + "'");
      sql.execute("create role hookline_collaborator");
      sql.execute("grant hookline_collaborator to " + APP + " with inherit false");
      sql.execute("create database hookline owner " + OWNER);
      // Tables are emptied without what keeps their rows.
      sql.execute("grant set on parameter session_replication_role to " + OWNER);
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
