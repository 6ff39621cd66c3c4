package io.hookline.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Roles and databases. Runs at every start, so that a folder made by an older version is brought up
 * to date. What the services may do inside a database is granted by their own migrations.
 */
final class Provisioning {

  private final EmbeddedPostgres server;
  private final Roles roles;

  Provisioning(EmbeddedPostgres server, Roles roles) {
    this.server = server;
    this.roles = roles;
  }

  void apply(List<String> databases) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      role(connection, statement, Roles.OWNER, roles.ownerPassword());
      role(connection, statement, Roles.APP, roles.appPassword());
      collaborator(connection, statement);
      for (String database : databases) {
        database(connection, statement, database);
      }
    }
  }

  private static void role(Connection connection, Statement statement, String role, String password)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
      statement.execute("CREATE ROLE " + role);
    }
    // Our own secrets are letters, digits, - and _ : nothing to escape.
    statement.execute(
        "ALTER ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD '%s'"
            .formatted(role, password));
  }

  private static void collaborator(Connection connection, Statement statement) throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", Roles.COLLABORATOR)) {
      statement.execute("CREATE ROLE " + Roles.COLLABORATOR);
    }
    statement.execute(
        "GRANT %s TO %s WITH INHERIT FALSE, SET TRUE".formatted(Roles.COLLABORATOR, Roles.APP));
  }

  private static void database(Connection connection, Statement statement, String database)
      throws SQLException {
    if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
      statement.execute("CREATE DATABASE %s OWNER %s".formatted(database, Roles.OWNER));
    }
    statement.execute("REVOKE CONNECT ON DATABASE %s FROM PUBLIC".formatted(database));
    statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(database, Roles.APP));
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }
}
