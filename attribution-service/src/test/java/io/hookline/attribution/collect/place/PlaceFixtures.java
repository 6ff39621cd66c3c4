package io.hookline.attribution.collect.place;

import static io.hookline.attribution.Fixtures.ACME;

import io.hookline.attribution.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;

/** Branches of ACME. */
public final class PlaceFixtures {

  private PlaceFixtures() {}

  static ValidatableResponse record(String body) {
    return Fixtures.as(Tokens.operator(ACME))
        .body(body)
        .post("/v1/brands/" + ACME + "/places")
        .then();
  }

  /** One in Chicago. */
  public static Json place(String code) {
    return record(
            """
            {"name": "Branch %s", "code": "%s", "city": "Chicago", "country": "US",
             "timeZone": "America/Chicago"}"""
                .formatted(code, code))
        .statusCode(201)
        .extract()
        .as(Json.class);
  }
}
