package io.hookline.content.measure.connection;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.measure.connection.ConnectionFixtures.admin;
import static io.hookline.content.measure.connection.ConnectionFixtures.step;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Does the runs of tests, and looks at what came of them. */
final class Runs {

  private Runs() {}

  static SynchronisationWorker worker() {
    return Arc.container().instance(SynchronisationWorker.class).get();
  }

  /** Until nothing is due. */
  static void work() {
    boolean worked = true;
    while (worked) {
      worked = worker().workOnce();
    }
  }

  /** Another run, and what came of it. */
  static Json again(String connection) {
    step(connection, "synchronise").statusCode(202);
    work();
    return latest(connection);
  }

  /** Time passes for all that waits. */
  static void wake() {
    update("update synchronisation set due_at = now() where finished_at is null");
  }

  /** Whoever worked on something is gone for longer than a lease. */
  static void lapse() {
    update("update synchronisation set lease_until = now() where lease_until is not null");
    update("update connection_token set refreshing_until = now() where refreshing is not null");
  }

  static Json latest(String connection) {
    return admin()
        .get(acme("/connections/" + connection + "/synchronisations?limit=1"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static String state(String connection) {
    return latest(connection).getString("items[0].state");
  }

  static void update(String sql) {
    try (Connection owner = Owner.connect();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static List<String> rows(String sql) {
    List<String> rows = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
      return rows;
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
