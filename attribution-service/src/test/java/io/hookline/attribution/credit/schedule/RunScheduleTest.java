package io.hookline.attribution.credit.schedule;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.AttributionFixtures.workOnRuns;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.execute;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunScheduleTest {

  private static final String BRAND = "/v1/brands/" + ACME;
  private static final String SCHEDULES = BRAND + "/attribution-run-schedules";

  @Inject RunScheduleWorker worker;

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static Response post(String setting, String more) {
    return as(Tokens.operator(ACME))
        .body("{\"settingId\": \"%s\", %s}".formatted(setting, more))
        .post(SCHEDULES);
  }

  private static Json scheduled(String setting, String more) {
    Response answer = post(setting, more);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.as(Json.class);
  }

  private static void timeHasCome() {
    execute("update run_schedule set next_at = now() - interval '3 days'");
  }

  @Test
  void aRunIsMadeOnceWhenItsTimeHasCome() {
    String setting = setting("Week").getString("id");
    String id = scheduled(setting, "\"rhythm\": \"HOURLY\"").getString("id");
    worker.work();
    assertThat(read("/attribution-runs").getList("items")).as("before its time").isEmpty();
    timeHasCome();
    worker.work();
    worker.work();
    Json runs = read("/attribution-runs?setting=" + setting);
    assertThat(runs.getList("items")).hasSize(1);
    assertThat(runs.getString("items[0].cause")).isEqualTo("SCHEDULE");
    Json schedule = read("/attribution-run-schedules/" + id);
    assertThat(schedule.getString("lastRunId")).isEqualTo(runs.getString("items[0].id"));
    assertThat(Instant.parse(schedule.getString("nextAt"))).isAfter(Instant.now());
    workOnRuns();
    assertThat(read("/attribution-runs?status=COMPLETED").getList("items")).hasSize(1);
  }

  @Test
  void aRunThatIsUnderWayStandsForTheNextOneAndAFailedOneGoesOn() {
    String setting = setting("Week").getString("id");
    String run = requestRun(setting).getString("id");
    String id = scheduled(setting, "\"rhythm\": \"HOURLY\"").getString("id");
    timeHasCome();
    worker.work();
    assertThat(read("/attribution-run-schedules/" + id).getString("lastRunId")).isEqualTo(run);
    as(Tokens.operator(ACME)).post(BRAND + "/attribution-runs/" + run + "/cancel");
    timeHasCome();
    worker.work();
    assertThat(read("/attribution-runs/" + run).getString("status")).isEqualTo("CANCELLED");
    execute("update credit_run set status = 'FAILED'");
    timeHasCome();
    worker.work();
    assertThat(read("/attribution-runs/" + run).getString("status")).isEqualTo("QUEUED");
    assertThat(read("/attribution-runs").getList("items")).hasSize(1);
  }

  @Test
  void aPausedScheduleMakesNone() {
    Json schedule =
        scheduled(
            setting("Week").getString("id"), "\"rhythm\": \"DAILY\", \"localTime\": \"04:30\"");
    Json paused =
        as(Tokens.operator(ACME))
            .header("If-Match", "\"" + schedule.getLong("version") + "\"")
            .body("{\"rhythm\": \"DAILY\", \"localTime\": \"05:15\", \"paused\": true}")
            .put(SCHEDULES + "/" + schedule.getString("id"))
            .as(Json.class);
    assertThat(paused.getString("nextAt")).isNull();
    assertThat(paused.getString("localTime")).isEqualTo("05:15");
    worker.work();
    assertThat(read("/attribution-runs").getList("items")).isEmpty();
  }

  @Test
  void anArchivedSettingEndsItsSchedule() {
    String setting = setting("Week").getString("id");
    String id = scheduled(setting, "\"rhythm\": \"HOURLY\"").getString("id");
    as(Tokens.operator(ACME)).post(BRAND + "/attribution-settings/" + setting + "/archive");
    timeHasCome();
    worker.work();
    assertThat(read("/attribution-runs").getList("items")).isEmpty();
    assertThat(read("/attribution-run-schedules/" + id).getString("nextAt")).isNull();
  }

  @Test
  void aSettingHasOneScheduleWithATimeForDays() {
    String setting = setting("Week").getString("id");
    Json missing = post(setting, "\"rhythm\": \"DAILY\"").as(Json.class);
    assertThat(missing.getString("violations[0].field")).isEqualTo("localTime");
    Json beside = post(setting, "\"rhythm\": \"HOURLY\", \"localTime\": \"04:30\"").as(Json.class);
    assertThat(beside.getString("violations[0].message")).isEqualTo("must be left out for HOURLY");
    scheduled(setting, "\"rhythm\": \"HOURLY\"");
    Json second = post(setting, "\"rhythm\": \"HOURLY\"").as(Json.class);
    assertThat(second.getString("code")).isEqualTo("ATTRIBUTION_SETTING_SCHEDULED");
  }
}
