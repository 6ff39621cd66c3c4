package io.hookline.attribution.collect.webtraffic;

import static io.hookline.attribution.Fixtures.ACME;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Traffic of ACME's site. */
public final class TrafficFixtures {

  private TrafficFixtures() {}

  public static ValidatableResponse record(String body) {
    return Fixtures.as(Tokens.operator(ACME))
        .body(body)
        .post("/v1/brands/" + ACME + "/web-traffic")
        .then();
  }

  static Json csv(String file, String query) {
    return Fixtures.as(Tokens.operator(ACME))
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("/v1/brands/" + ACME + "/web-traffic/imports" + query)
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static ValidatableResponse words(String words, String version) {
    return Fixtures.as(Tokens.operator(ACME))
        .header("If-Match", "\"" + version + "\"")
        .body("{\"words\": [" + words + "]}")
        .put("/v1/brands/" + ACME + "/search-words")
        .then();
  }

  static Json days(String query) {
    return Fixtures.read("/web-traffic" + query);
  }

  public static Map<String, String> oneOfEach() {
    return Map.of(
        "trafficDay",
        record(
                """
                {"day": "2026-09-04", "sessions": 120}""")
            .statusCode(201)
            .extract()
            .as(Json.class)
            .getString("id"));
  }
}
