package io.hookline.attribution.credit.run;

import static io.hookline.attribution.AttributionFixtures.requestRun;
import static io.hookline.attribution.AttributionFixtures.run;
import static io.hookline.attribution.AttributionFixtures.setting;
import static io.hookline.attribution.AttributionFixtures.workOnRuns;
import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.count;
import static io.hookline.attribution.Fixtures.lastEvent;
import static io.hookline.attribution.Fixtures.process;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.CreditFixture;
import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttributionRunResourceTest extends CreditFixture {

  private static final String RUNS = "/v1/brands/" + ACME + "/attribution-runs";

  private static Response post(String path, String body) {
    return as(Tokens.operator(ACME)).body(body).post(RUNS + path);
  }

  private static Json move(String run, String step) {
    return post("/" + run + "/" + step, "").as(Json.class);
  }

  @Test
  void aRunIsAcceptedAndCompletedBehindTheRequest() {
    purchase("1").post().then().statusCode(200);
    purchase("2").post().then().statusCode(200);
    process();
    String setting = setting("Week").getString("id");
    Response answer = post("", "{\"settingId\": \"%s\"}".formatted(setting));
    assertThat(answer.statusCode()).isEqualTo(202);
    Json queued = answer.as(Json.class);
    assertThat(answer.header("Location")).endsWith(RUNS + "/" + queued.getString("id"));
    assertThat(queued.getString("status")).isEqualTo("QUEUED");
    assertThat(queued.getString("asOf")).isNull();
    workOnRuns();
    Json completed = read("/attribution-runs/" + queued.getString("id"));
    assertThat(completed.getString("status")).isEqualTo("COMPLETED");
    assertThat(completed.getLong("conversions")).isEqualTo(2);
    assertThat(completed.getLong("changed")).isEqualTo(2);
    assertThat(completed.getString("asOf")).isNotNull();
    assertThat(completed.getString("progress")).isNull();
    assertThat(lastEvent("attribution-runs/" + queued.getString("id")).getString("status"))
        .isEqualTo("COMPLETED");
    assertThat(events("AttributionRunCompleted")).isEqualTo(1);
  }

  @Test
  void aFurtherRunLooksAtWhatChangedAlone() {
    purchase("1").post();
    process();
    String setting = setting("Week").getString("id");
    run(setting);
    purchase("2").post();
    process();
    Json second = run(setting);
    assertThat(second.getLong("number")).isEqualTo(2);
    assertThat(second.getLong("conversions")).isEqualTo(2);
    assertThat(second.getLong("changed")).isEqualTo(1);
    assertThat(Fixtures.texts("select array_to_string(causes, ',') from run_change where run = 2"))
        .containsExactly("NEW_ORDER");
    assertThat(run(setting).getLong("changed")).as("nothing changed").isZero();
  }

  @Test
  void otherRulesAreAnotherChain() {
    String setting = setting("Week").getString("id");
    Json first = run(setting);
    as(Tokens.operator(ACME))
        .header("If-Match", "\"1\"")
        .body(
            """
            {"name": "Week", "rules": {"model": "LAST_TOUCH", "windows": {"click": 24, "view": 0,
             "engagedView": 0, "visit": 0, "promoCode": 0, "qr": 0, "survey": 0}}}""")
        .put("/v1/brands/" + ACME + "/attribution-settings/" + setting)
        .then()
        .statusCode(200);
    Json second = run(setting);
    assertThat(second.getLong("settingVersion")).isEqualTo(2);
    assertThat(second.getString("chainId")).isNotEqualTo(first.getString("chainId"));
    assertThat(second.getLong("number")).isEqualTo(1);
  }

  @Test
  void ordersOfEarlierAreOutOfARunWithABeginning() {
    purchase("1").post();
    shop.purchase("0", null).at(order.minus(Duration.ofDays(2))).post();
    process();
    String setting = setting("Week").getString("id");
    String id =
        post("", "{\"settingId\": \"%s\", \"from\": \"%s\"}".formatted(setting, order.minus(HOUR)))
            .as(Json.class)
            .getString("id");
    workOnRuns();
    assertThat(read("/attribution-runs/" + id).getLong("conversions")).isEqualTo(1);
  }

  @Test
  void oneRunOfAChainIsUnderWay() {
    String setting = setting("Week").getString("id");
    String id = requestRun(setting).getString("id");
    Json refused = post("", "{\"settingId\": \"%s\"}".formatted(setting)).as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("ATTRIBUTION_RUN_UNFINISHED");
    assertThat(refused.getString("detail")).contains(id);
  }

  @Test
  void aCancelledRunWaitsUntilItIsResumed() {
    purchase("1").post();
    process();
    String id = requestRun(setting("Week").getString("id")).getString("id");
    assertThat(move(id, "cancel").getString("status")).isEqualTo("CANCELLED");
    workOnRuns();
    assertThat(read("/attribution-runs/" + id).getString("status")).isEqualTo("CANCELLED");
    assertThat(move(id, "resume").getString("status")).isEqualTo("QUEUED");
    workOnRuns();
    Json completed = read("/attribution-runs/" + id);
    assertThat(completed.getString("status")).isEqualTo("COMPLETED");
    assertThat(completed.getLong("conversions")).isEqualTo(1);
    assertThat(move(id, "cancel").getString("code")).isEqualTo("ATTRIBUTION_RUN_STATE_FORBIDS");
  }

  @Test
  void ofADiscardedRunNothingIsLeft() {
    purchase("1").post();
    process();
    String setting = setting("Week").getString("id");
    run(setting);
    purchase("2").post();
    process();
    String id = requestRun(setting).getString("id");
    move(id, "cancel");
    assertThat(move(id, "discard").getString("status")).isEqualTo("DISCARDING");
    workOnRuns();
    assertThat(read("/attribution-runs/" + id).getString("status")).isEqualTo("DISCARDED");
    assertThat(count("select count(*) from run_credit where from_run = 2")).isZero();
    assertThat(count("select count(*) from run_change where run = 2")).isZero();
    Json third = run(setting);
    assertThat(third.getLong("number")).isEqualTo(3);
    assertThat(third.getLong("conversions")).isEqualTo(2);
    assertThat(third.getLong("changed")).isEqualTo(1);
  }

  @Test
  void whatARunNamesMustBeThere() {
    Json unknown =
        post("", "{\"settingId\": \"%s\"}".formatted("0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e"))
            .as(Json.class);
    assertThat(unknown.getString("code")).isEqualTo("REFERENCE_UNKNOWN");
    String setting = setting("Week").getString("id");
    Json version =
        post("", "{\"settingId\": \"%s\", \"settingVersion\": 2}".formatted(setting))
            .as(Json.class);
    assertThat(version.getString("violations[0].field")).isEqualTo("settingVersion");
    Json rules =
        post("", "{\"settingId\": \"%s\", \"channelRulesVersion\": 2}".formatted(setting))
            .as(Json.class);
    assertThat(rules.getString("violations[0].field")).isEqualTo("channelRulesVersion");
    as(Tokens.operator(ACME))
        .post("/v1/brands/" + ACME + "/attribution-settings/" + setting + "/archive");
    assertThat(
            post("", "{\"settingId\": \"%s\"}".formatted(setting)).as(Json.class).getString("code"))
        .isEqualTo("ATTRIBUTION_SETTING_ARCHIVED");
  }

  @Test
  void runsAreListedBySettingAndStatus() {
    String week = setting("Week").getString("id");
    String other = setting("Other").getString("id");
    String first = run(week).getString("id");
    String second = requestRun(other).getString("id");
    assertThat(read("/attribution-runs").getList("items")).hasSize(2);
    Json ofWeek = read("/attribution-runs?setting=" + week);
    assertThat(ofWeek.getList("items")).hasSize(1);
    assertThat(ofWeek.getString("items[0].id")).isEqualTo(first);
    Json queued = read("/attribution-runs?status=QUEUED");
    assertThat(queued.getString("items[0].id")).isEqualTo(second);
  }
}
