package io.hookline.content.learn.experiment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Experiments that tests begin with. */
public final class ExperimentFixtures {

  private ExperimentFixtures() {}

  /** One that runs, and one for each step that needs another. */
  public static Map<String, String> oneOfEach() {
    Map<String, String> ids = new LinkedHashMap<>();
    ids.put("redesignExperiment", designed(links("SEQUENTIAL", day(30), 100)));
    ids.put("startExperiment", designed(links("SEQUENTIAL", day(30), 100)));
    ids.put("stopExperiment", running(links("SEQUENTIAL", day(30), 100)));
    ids.put("concludeExperiment", won());
    ids.put("recordExperimentObservation", running(links("SEQUENTIAL", day(30), 100)));
    startedOn(ids.get("recordExperimentObservation"), "2022-01-01T00:00:00Z");
    ids.put("experiment", running(links("SEQUENTIAL", day(30), 100)));
    startedOn(ids.get("experiment"), "2022-01-01T00:00:00Z");
    observe(ids.get("experiment"), "CONTROL", LocalDate.parse("2026-09-02"), 1000, 50);
    return ids;
  }

  /** One that has no result yet. */
  public static String running() {
    return running(links("SEQUENTIAL", day(30), 100));
  }

  public static String concludedWithAWinner() {
    String id = won();
    step(id, "conclude").statusCode(200);
    return id;
  }

  /** One that has ended without the minimum that was fixed. */
  public static String concludedWithoutEnoughData() {
    String id = running(links("SEQUENTIAL", day(30), 1000));
    startedOn(id, daysAgo(3).toString());
    observe(id, "CONTROL", day(-2), 10, 1);
    observe(id, "VARIANT", day(-2), 10, 1);
    endedYesterday(id);
    step(id, "conclude").statusCode(200);
    return id;
  }

  /** A day so far from today, by the brand's clock. */
  static LocalDate day(int ahead) {
    return LocalDate.now(ZoneId.of("America/New_York")).plusDays(ahead);
  }

  static String links(String looks, LocalDate end, int minimum) {
    return """
        {"kind": "LINKS", "hypothesis": "A clear next step sells more",
         "variable": "CALL_TO_ACTION", "metric": "CONVERSION_RATE_BY_CLICKS",
         "minimumTrials": %d, "endsOn": "%s", "looks": "%s",
         "control": {"reference": "go.example/a"}, "variant": {"reference": "go.example/b"}}"""
        .formatted(minimum, end, looks);
  }

  static ValidatableResponse design(String design) {
    return operator()
        .body("{\"seed\": 1, \"design\": " + design + "}")
        .post(acme("/experiments"))
        .then();
  }

  static String designed(String design) {
    return design(design).statusCode(201).extract().as(Json.class).get("id");
  }

  static ValidatableResponse step(String id, String step) {
    return operator().post(acme("/experiments/" + id + "/" + step)).then();
  }

  static String running(String design) {
    String id = designed(design);
    step(id, "start").statusCode(200);
    return id;
  }

  /** One with looks each day that has shown a winner on its first. */
  static String won() {
    String id = running(links("SEQUENTIAL", day(30), 100));
    observe(id, "CONTROL", day(0), 20_000, 1000);
    observe(id, "VARIANT", day(0), 20_000, 1400);
    return id;
  }

  static void observe(String id, String arm, LocalDate day, long trials, long successes) {
    observation(id, arm, day, trials, successes, "API", Instant.now().minusSeconds(60).toString())
        .statusCode(201);
  }

  static ValidatableResponse observation(
      String id,
      String arm,
      LocalDate day,
      long trials,
      long successes,
      String source,
      String collectedAt) {
    return operator()
        .body(
            """
            {"arm": "%s", "day": "%s", "trials": %d, "successes": %d, "source": "%s",
             "collectedAt": "%s"}"""
                .formatted(arm, day, trials, successes, source, collectedAt))
        .post(acme("/experiments/" + id + "/observations"))
        .then();
  }

  static Json result(String id) {
    return operator()
        .get(acme("/experiments/" + id + "/result"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  /** As if it had begun earlier. */
  static void startedOn(String id, String instant) {
    change(id, "started_at = '" + instant + "'");
  }

  /** As if its end had come. */
  static void endedYesterday(String id) {
    LocalDate day = day(-1);
    change(
        id,
        "design = jsonb_set(design, '{endsOn}', case jsonb_typeof(design -> 'endsOn')"
            + " when 'array' then '[%d, %d, %d]'::jsonb else '\"%s\"'::jsonb end)"
                .formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day));
  }

  /** What the service itself never does, and the database does not let it do. */
  private static void change(String id, String set) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute("alter table experiment disable trigger keep_experiment");
      sql.execute("update experiment set " + set + " where id = '" + id + "'");
      sql.execute("alter table experiment enable trigger keep_experiment");
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
