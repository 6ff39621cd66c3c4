package io.hookline.reporting.figures.saved;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;

/** Saved queries of ACME. */
public final class SavedQueryFixtures {

  static final String QUERIES = "/v1/brands/" + ACME + "/saved-queries";

  private SavedQueryFixtures() {}

  /** The id of one. */
  public static String saved() {
    return save("Hook kinds by length", "\"days\": \"LAST_28_DAYS\"", "")
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /**
   * @param more fields of the body
   * @param question more fields of the question
   */
  static ValidatableResponse save(String name, String more, String question) {
    return as(Tokens.operator(ACME)).body(body(name, more, question)).post(QUERIES).then();
  }

  static String body(String name, String more, String question) {
    return """
    {"name": "%s", %s, "question": {"measures": ["views", "intent_signal_conversion_rate"],
     "groupBy": ["hook_kind", "length_band"]%s}}"""
        .formatted(name, more, question.isEmpty() ? "" : ", " + question);
  }
}
