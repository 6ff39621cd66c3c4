package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.credit.run.RunWorker;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.arc.Arc;
import java.util.Map;
import org.awaitility.Awaitility;

/** Settings of credit and what is worked out under them, made through the API. */
public final class AttributionFixtures {

  private AttributionFixtures() {}

  /** A setting, and runs where each step can be taken; all but one under settings of their own. */
  static Map<String, String> oneOfEach() {
    String scheduled = setting("Scheduled").getString("id");
    String completed = setting("Completed").getString("id");
    run(completed);
    return Map.of(
        "schedule", schedule(scheduled).getString("id"),
        "scheduleAttributionRuns.setting", setting("To be scheduled").getString("id"),
        "setting", setting("Week").getString("id"),
        "requestAttributionRun.setting", setting("Requested").getString("id"),
        "run", run(completed).getString("id"),
        "cancelAttributionRun", requestRun(setting("Queued").getString("id")).getString("id"),
        "resumeAttributionRun", cancelledRun(setting("Stopped").getString("id")),
        "discardAttributionRun", cancelledRun(setting("Given up").getString("id")));
  }

  private static Json schedule(String setting) {
    return as(Tokens.operator(ACME))
        .body("{\"settingId\": \"%s\", \"rhythm\": \"HOURLY\"}".formatted(setting))
        .post("/v1/brands/" + ACME + "/attribution-run-schedules")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  private static String cancelledRun(String setting) {
    String run = requestRun(setting).getString("id");
    as(Tokens.operator(ACME))
        .post("/v1/brands/" + ACME + "/attribution-runs/" + run + "/cancel")
        .then()
        .statusCode(200);
    return run;
  }

  /**
   * One of ACME's: a week of everything but views and answers, a day of views; the same to each.
   */
  public static Json setting(String name) {
    return setting(name, "\"model\": \"LINEAR\"");
  }

  /**
   * The same by another model.
   *
   * @param model with what it needs, as fields of the rules
   */
  public static Json setting(String name, String model) {
    return as(Tokens.operator(ACME))
        .body(
            """
            {"name": "%s", "rules": {%s,
             "windows": {"click": 168, "view": 24, "engagedView": 0, "visit": 168,
                         "promoCode": 168, "qr": 168, "survey": 0}}}"""
                .formatted(name, model))
        .post("/v1/brands/" + ACME + "/attribution-settings")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  /** Requests a run of ACME's under a setting, which waits for {@link #workOnRuns}. */
  public static Json requestRun(String setting) {
    return as(Tokens.operator(ACME))
        .body("{\"settingId\": \"%s\"}".formatted(setting))
        .post("/v1/brands/" + ACME + "/attribution-runs")
        .then()
        .statusCode(202)
        .extract()
        .as(Json.class);
  }

  /** A completed run under a setting, as of now. */
  public static Json run(String setting) {
    String id = requestRun(setting).getString("id");
    workOnRuns();
    Json run = Fixtures.read("/attribution-runs/" + id);
    assertThat(run.getString("status")).as(run.toString()).isEqualTo("COMPLETED");
    return run;
  }

  /** Works on runs until none is to be worked on. */
  public static void workOnRuns() {
    RunWorker worker = Arc.container().instance(RunWorker.class).get();
    Awaitility.await()
        .untilAsserted(
            () -> {
              worker.work();
              assertThat(
                      Fixtures.count(
                          "select count(*) from credit_run"
                              + " where status in ('QUEUED', 'RUNNING', 'DISCARDING')"))
                  .as("runs to work on")
                  .isZero();
            });
  }
}
