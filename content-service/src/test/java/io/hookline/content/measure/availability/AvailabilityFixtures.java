package io.hookline.content.measure.availability;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;

/** Whether ACME's posts are there. */
public final class AvailabilityFixtures {

  private AvailabilityFixtures() {}

  /**
   * @param at null for now
   */
  static ValidatableResponse look(String post, String state, Object at) {
    return operator()
        .body(
            """
            {"state": "%s", "at": %s, "evidence": "looked"}"""
                .formatted(state, at == null ? "null" : "\"" + at + "\""))
        .post(acme("/posts/" + post + "/availability"))
        .then();
  }

  public static void gone(String post) {
    look(post, "GONE", null).statusCode(200);
  }

  static Json availability(String post) {
    return get("/posts/" + post + "/availability");
  }

  static Json get(String path) {
    return operator().get(acme(path)).then().statusCode(200).extract().as(Json.class);
  }
}
