package io.hookline.content.measure.audience;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;

/** Audiences of ACME's. */
public final class AudienceFixtures {

  static final String BOTH =
      "{\"key\": \"FEMALE\", \"share\": 0.61}, {\"key\": \"MALE\", \"share\": 0.35}";

  private AudienceFixtures() {}

  static ValidatableResponse record(String body) {
    return operator().body(body).post(acme("/audiences")).then();
  }

  /**
   * @param subject {@code accountId}, {@code postId} or {@code creatorId}
   * @param more fields, with a comma in front
   */
  static String body(String subject, Object id, String dimension, String shares, String more) {
    return """
        {"%s": "%s", "dimension": "%s", "source": "API", "shares": [%s] %s}"""
        .formatted(subject, id, dimension, shares, more);
  }

  static String asOf(Instant at) {
    return ", \"at\": \"" + at + "\"";
  }

  static Json csv(String file) {
    return operator()
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(UTF_8))
        .post(acme("/audiences/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  static Json get(String path) {
    return operator().get(acme(path)).then().statusCode(200).extract().as(Json.class);
  }

  public static Map<String, String> oneOfEach(String post) {
    return Map.of(
        "audience",
        record(body("postId", post, "GENDER", BOTH, ", \"at\": \"" + daysAgo(2) + "\""))
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id"));
  }
}
