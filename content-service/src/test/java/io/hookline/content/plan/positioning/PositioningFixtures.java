package io.hookline.content.plan.positioning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.restassured.response.ValidatableResponse;

/** Positionings that tests begin with. */
public final class PositioningFixtures {

  static final String PROMISE =
      """
      "promise": {"helps": "people with sensitive skin", "toDo": "build a routine that they keep",
                  "byShowing": "what each ingredient really does"}""";

  private PositioningFixtures() {}

  /** ACME's first positioning; returns its version. */
  public static String positioning() {
    revise(0, "{\"content\": {" + PROMISE + "}, \"note\": \"First\"}").statusCode(200);
    return "1";
  }

  static ValidatableResponse revise(long version, String body) {
    return operator()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(acme("/positioning"))
        .then();
  }
}
