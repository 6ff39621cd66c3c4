package io.hookline.attribution.collect.headcount;

import static io.hookline.attribution.Fixtures.ACME;
import static io.restassured.RestAssured.given;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Tablets and door counters of ACME's branches. */
public final class HeadcountFixtures {

  static final String COUNTERS = "/v1/brands/" + ACME + "/tap-counters";
  static final String ANSWERS =
      """
      [{"key": "tiktok", "label": "Saw you on TikTok"}, {"key": "friend", "label": "A friend"}]""";

  private HeadcountFixtures() {}

  public static Json counter(String place) {
    return Fixtures.as(Tokens.operator(ACME))
        .body(
            """
            {"name": "Till 2", "place": "%s", "question": "How did you hear of us?", "answers": %s}"""
                .formatted(place, ANSWERS))
        .post(COUNTERS)
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  public static ValidatableResponse taps(String secret, String... taps) {
    return given()
        .header("Access-Token", secret)
        .contentType("application/json")
        .body("{\"taps\": [" + String.join(",", taps) + "]}")
        .put("/v1/shared-tap-counter/taps")
        .then();
  }

  public static String tap(String id, String at, String answer) {
    return """
    {"id": "%s", "at": "%s", "answer": "%s"}"""
        .formatted(id, at, answer);
  }

  public static ValidatableResponse walkIn(String body) {
    return Fixtures.as(Tokens.operator(ACME))
        .body(body)
        .post("/v1/brands/" + ACME + "/walk-ins")
        .then();
  }

  /** There is a place NYC-05. */
  public static Map<String, String> oneOfEach() {
    Json counter = counter("NYC-05");
    String walkIn =
        walkIn(
                """
                {"place": "NYC-05", "day": "2026-09-05", "hour": 14, "people": 212}""")
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id");
    String other = counter("NYC-05").getString("secret");
    return Map.of(
        "tapCounter",
        counter.getString("id"),
        "walkIn",
        walkIn,
        "readSharedTapCounter.Access-Token",
        other,
        "countTaps.Access-Token",
        other);
  }
}
