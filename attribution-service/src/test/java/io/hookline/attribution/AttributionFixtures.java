package io.hookline.attribution;

import static io.hookline.attribution.Fixtures.ACME;
import static io.hookline.attribution.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;

/** Settings of credit and what is worked out under them, made through the API. */
public final class AttributionFixtures {

  private AttributionFixtures() {}

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
}
