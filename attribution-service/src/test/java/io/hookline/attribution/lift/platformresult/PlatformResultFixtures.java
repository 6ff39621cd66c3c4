package io.hookline.attribution.lift.platformresult;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;
import static io.hookline.attribution.lift.study.StudyFixtures.day;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Results of platforms with which tests begin. */
public final class PlatformResultFixtures {

  public static final String RESULTS = "/v1/brands/" + ACME + "/platform-results";

  private PlatformResultFixtures() {}

  /**
   * @param more fields, each with a comma in front
   */
  public static String body(String metric, String point, String low, String high, String more) {
    return """
        {"source": "TikTok Conversion Lift Study", "externalId": "1790000000000000001",
         "kind": "CONVERSION_LIFT", "from": "%s", "to": "%s", "window": "7-day click",
         "metric": "%s", "point": %s, "low": %s, "high": %s, "level": 0.9%s}"""
        .formatted(day(-40), day(-13), metric, point, low, high, more);
  }

  static ValidatableResponse post(String path, String body) {
    return as(Tokens.operator(ACME)).body(body).post(RESULTS + path).then();
  }

  public static Json entered(String body) {
    return post("", body).statusCode(201).extract().as(Json.class);
  }

  public static Map<String, String> oneOfEach() {
    String body = body("INCREMENTAL_CONVERSIONS", "412", "130", "694", "");
    return Map.of(
        "platformResult",
        entered(body).getString("id"),
        "NewPlatformResult",
        body,
        "NewPlatformResultCorrection",
        "{\"why\": \"A slip\", \"result\": " + body + "}");
  }
}
