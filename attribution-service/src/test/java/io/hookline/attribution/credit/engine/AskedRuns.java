package io.hookline.attribution.credit.engine;

import static io.hookline.attribution.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.RunningService;
import io.hookline.kit.test.Tokens;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** Settings and runs of a service that runs apart, as people ask it for them. */
record AskedRuns(RunningService service, String brand) {

  /**
   * A run that is over.
   *
   * @param changed orders of which it says something else than the one before
   * @param seconds from its beginning to its end
   */
  record Done(UUID id, UUID chain, int number, long conversions, long changed, double seconds) {}

  /** A week of what people do and of codes, a day of views. */
  String setting(String name, String model) {
    return as(Tokens.operator(brand))
        .body(
            """
            {"name": "%s", "rules": {"model": "%s",
             "windows": {"click": 168, "view": 24, "engagedView": 24, "visit": 168,
                         "promoCode": 168, "qr": 168, "survey": 0}}}"""
                .formatted(name, model))
        .post(at("/attribution-settings"))
        .then()
        .log()
        .ifValidationFails()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  UUID ask(String setting) {
    return UUID.fromString(
        as(Tokens.operator(brand))
            .body("{\"settingId\": \"%s\"}".formatted(setting))
            .post(at("/attribution-runs"))
            .then()
            .log()
            .ifValidationFails()
            .statusCode(202)
            .extract()
            .as(Json.class)
            .getString("id"));
  }

  private String at(String path) {
    return service.at("/v1/brands/" + brand + path).toString();
  }

  Done run(String setting) throws SQLException, InterruptedException {
    UUID id = ask(setting);
    String status = status(id);
    while (!status.equals("COMPLETED")) {
      if (status.equals("FAILED")) {
        throw new IllegalStateException("Run " + id + " has failed");
      }
      Thread.sleep(100);
      status = status(id);
    }
    return done(id);
  }

  /** Waits for its end, whatever dies meanwhile; one that was given up is resumed. */
  void finish(UUID run) throws InterruptedException {
    String status = statusOrNone(run);
    while (!status.equals("COMPLETED")) {
      if (status.equals("FAILED")) {
        as(Tokens.operator(brand)).post(at("/attribution-runs/" + run + "/resume"));
      }
      Thread.sleep(100);
      status = statusOrNone(run);
    }
  }

  private String statusOrNone(UUID run) {
    try {
      return status(run);
    } catch (SQLException away) {
      return "";
    }
  }

  String status(UUID run) throws SQLException {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery("select status from credit_run where id = '" + run + "'")) {
      row.next();
      return row.getString(1);
    }
  }

  Done done(UUID run) throws SQLException {
    try (Connection owner = service.connect();
        Statement sql = owner.createStatement();
        ResultSet row =
            sql.executeQuery(
                """
                select chain_id, number, conversions, changed,
                       extract(epoch from ended_at - started_at)::float8
                  from credit_run where id = '%s'"""
                    .formatted(run))) {
      row.next();
      return new Done(
          run,
          row.getObject(1, UUID.class),
          row.getInt(2),
          row.getLong(3),
          row.getLong(4),
          row.getDouble(5));
    }
  }
}
