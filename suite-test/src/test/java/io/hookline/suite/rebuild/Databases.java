package io.hookline.suite.rebuild;

import io.hookline.local.SuiteFixture;
import io.hookline.local.machine.Secrets;
import io.hookline.local.machine.Workspace;
import io.hookline.local.postgres.Roles;
import io.hookline.local.service.Service;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The services' databases, as their owner. */
final class Databases {

  private final int port;
  private final String password;

  Databases(SuiteFixture suite) throws IOException {
    this.port = suite.ports().postgres();
    this.password = Roles.from(Secrets.in(new Workspace(suite.folder()))).ownerPassword();
  }

  Connection connect(Service service) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:%d/%s".formatted(port, service.database()),
        Roles.OWNER,
        password);
  }

  void execute(Service service, String... statements) throws SQLException {
    try (Connection owner = connect(service);
        Statement sql = owner.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    }
  }

  long count(Service service, String query) throws SQLException {
    return Long.parseLong(rows(service, query).get(0));
  }

  /** The first column. */
  List<String> rows(Service service, String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection owner = connect(service);
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
