package io.hookline.reporting.facts.generation;

import static io.hookline.reporting.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rebuild, asked for over HTTP and worked on when a test says so. */
public final class RebuildFixtures {

  public static final String PATH = "/v1/read-model/rebuilds";

  private RebuildFixtures() {}

  /** The id of a rebuild that nobody works on yet. */
  public static String begin() {
    return as(Tokens.agencyAdmin())
        .post(PATH)
        .then()
        .statusCode(202)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** A rebuild that can be looked at and stopped. */
  public static Map<String, String> oneOfEach() {
    String id = begin();
    return Map.of("rebuild", id, "cancelRebuild", id);
  }

  static Json get(String id) {
    return as(Tokens.agencyAdmin()).get(PATH + "/" + id).as(Json.class);
  }

  /**
   * Gives a worker a turn, as when the time of a pause or of a silent worker's lease has passed.
   */
  static void turn() {
    sql("update rebuild set not_before = null, lease_until = null where state = 'RUNNING'");
    CDI.current().select(RebuildWorker.class).get().work();
  }

  /** Goes on to the end; returns the state. */
  static String finish(String id) {
    for (int turns = 0; turns < 20; turns++) {
      String state = get(id).getString("state");
      if (!state.equals("RUNNING")) {
        return state;
      }
      turn();
    }
    return get(id).getString("state");
  }

  /** From nothing to the end. */
  static void rebuild() {
    String id = begin();
    if (!finish(id).equals("SWITCHED")) {
      throw new AssertionError(get(id).toString());
    }
  }

  static void sql(String statement) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(statement);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  static List<String> rows(String query) {
    List<String> found = new ArrayList<>();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet rows = sql.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
    return found;
  }
}
