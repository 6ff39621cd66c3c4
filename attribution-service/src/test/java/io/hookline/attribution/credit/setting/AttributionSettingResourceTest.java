package io.hookline.attribution.credit.setting;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.NORDLYS;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.Fixtures.lastEvent;
import static io.hookline.attribution.Fixtures.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttributionSettingResourceTest {

  private static final String SETTINGS = "/v1/brands/" + ACME + "/attribution-settings";

  private static final String WINDOWS =
      """
      {"click": 168, "view": %d, "engagedView": 0, "visit": 168, "promoCode": 168, "qr": 168,
       "survey": 0}""";

  @BeforeEach
  void begin() {
    Fixtures.twoBrands();
  }

  private static String body(String name, String model, int viewHours, String more) {
    return """
    {"name": "%s", "rules": {"model": "%s", "windows": %s}%s}"""
        .formatted(name, model, WINDOWS.formatted(viewHours), more);
  }

  private static Response post(String body) {
    return as(Tokens.operator(ACME)).body(body).post(SETTINGS);
  }

  private static Json created(String name) {
    Response answer = post(body(name, "LINEAR", 24, ""));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return answer.as(Json.class);
  }

  private static Response put(String id, String ifMatch, String body) {
    return as(Tokens.operator(ACME))
        .header("If-Match", ifMatch)
        .body(body)
        .put(SETTINGS + "/" + id);
  }

  @Test
  void otherRulesAreANewVersionAndTheOldOneStays() {
    String id = created("Week").getString("id");
    Response answer =
        put(
            id,
            "\"1\"",
            body("Week", "LINEAR", 0, ", \"reported\": true, \"reason\": \"Too much\""));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    Json setting = read("/attribution-settings/" + id);
    assertThat(setting.getList("versions")).hasSize(2);
    assertThat(setting.getLong("versions[0].number")).isEqualTo(2);
    assertThat(setting.getLong("versions[0].rules.windows.view")).isZero();
    assertThat(setting.getString("versions[0].reason")).isEqualTo("Too much");
    assertThat(setting.getLong("versions[1].rules.windows.view")).isEqualTo(24);
    assertThat(lastEvent("attribution-settings/" + id).getBoolean("reported")).isTrue();
  }

  @Test
  void anotherNameLeavesTheRulesTheirVersion() {
    String id = created("Week").getString("id");
    Json setting = put(id, "\"1\"", body("Seven days", "LINEAR", 24, "")).as(Json.class);
    assertThat(setting.getString("name")).isEqualTo("Seven days");
    assertThat(setting.getLong("version")).isEqualTo(2);
    assertThat(setting.getList("versions")).hasSize(1);
  }

  @Test
  void staleUpdateIsRefused() {
    String id = created("Week").getString("id");
    put(id, "\"1\"", body("Week", "LINEAR", 0, "")).then().statusCode(200);
    Json stale = put(id, "\"1\"", body("Week", "LINEAR", 48, "")).as(Json.class);
    assertThat(stale.getString("code")).isEqualTo("STALE");
  }

  @Test
  void namesAreOfOneSettingOfTheBrand() {
    created("Week");
    Json taken = post(body("Week", "LINEAR", 24, "")).as(Json.class);
    assertThat(taken.getString("code")).isEqualTo("ATTRIBUTION_SETTING_NAME_TAKEN");
    as(Tokens.operator(NORDLYS))
        .body(body("Week", "LINEAR", 24, ""))
        .post("/v1/brands/" + NORDLYS + "/attribution-settings")
        .then()
        .statusCode(201);
  }

  @Test
  void whatIsWrongIsNamed() {
    Json refused =
        post("""
                {"name": "x", "rules": {"model": "LINEAR", "halfLifeHours": 24,
                 "windows": {"click": 2161, "view": 0, "engagedView": 0, "visit": 0,
                             "promoCode": 0, "qr": 0, "survey": 0}}}""")
            .as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("VALIDATION_FAILED");
    assertThat(refused.getString("violations[0].field")).isEqualTo("rules.windows.click");
    Json mismatch =
        post(body("x", "LINEAR", 0, "")
                .replace("\"windows\"", "\"halfLifeHours\": 24, \"windows\""))
            .as(Json.class);
    assertThat(mismatch.getString("violations[0].field")).isEqualTo("rules.halfLifeHours");
    assertThat(mismatch.getString("violations[0].message"))
        .isEqualTo("must be left out for LINEAR");
  }

  @Test
  void anArchivedSettingStaysAsItIs() {
    String id = created("Week").getString("id");
    Response archive = as(Tokens.operator(ACME)).post(SETTINGS + "/" + id + "/archive");
    assertThat(archive.as(Json.class).getString("archivedAt")).isNotNull();
    Json refused = put(id, "\"2\"", body("Week", "LINEAR", 0, "")).as(Json.class);
    assertThat(refused.getString("code")).isEqualTo("ATTRIBUTION_SETTING_ARCHIVED");
    assertThat(read("/attribution-settings").getString("items[0].id")).isEqualTo(id);
  }

  @Test
  void aPresetIsTakenAsItIsProposed() {
    Json presets = read("/attribution-settings/presets");
    assertThat(presets.getString("presets[1].objective")).isEqualTo("PLATFORM_DEFAULT");
    assertThat(presets.getString("presets[1].caution")).contains("over-credits");
    assertThat(presets.getLong("presets[1].rules.windows.click")).isEqualTo(168);
    assertThat(presets.getLong("presets[1].rules.windows.view")).isEqualTo(24);
    assertThat(presets.getLong("presets[0].rules.windows.click")).isEqualTo(24);
    assertThat(presets.getLong("presets[0].rules.windows.view")).isZero();
  }
}
