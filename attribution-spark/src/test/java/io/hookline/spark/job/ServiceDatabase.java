package io.hookline.spark.job;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** A real PostgreSQL with the tables, the roles and the row-level security of the service. */
final class ServiceDatabase implements AutoCloseable {

  private static final String OWNER = "hookline_owner";
  private static final String APP = "hookline_app";
  private static final String PASSWORD = "test";

  private final EmbeddedPostgres postgres;

  ServiceDatabase() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
    try (Connection superuser = postgres.getPostgresDatabase().getConnection();
        Statement sql = superuser.createStatement()) {
      sql.execute("create role " + OWNER + " login password '" + PASSWORD + "'");
      sql.execute("create role " + APP + " login password '" + PASSWORD + "'");
      sql.execute("create role hookline_collaborator");
      sql.execute("grant hookline_collaborator to " + APP + " with inherit false");
      sql.execute("create database hookline owner " + OWNER);
    }
    Flyway.configure()
        .dataSource(url(), OWNER, PASSWORD)
        .locations("db/kit", "db/brand-replica", "db/merged-creators", "db/migration")
        .placeholders(Map.of("app", APP, "collaborator", "hookline_collaborator"))
        .load()
        .migrate();
  }

  Map<String, String> environment() {
    return Map.of(Database.URL, url(), Database.USER, APP, Database.PASSWORD, PASSWORD);
  }

  /** Who sees the rows of all brands. To be closed. */
  Handle owner() {
    return Jdbi.create(url(), OWNER, PASSWORD).installPlugin(new PostgresPlugin()).open();
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + postgres.getPort() + "/hookline";
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
