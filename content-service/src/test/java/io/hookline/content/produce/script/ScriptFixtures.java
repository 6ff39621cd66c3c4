package io.hookline.content.produce.script;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.restassured.response.ValidatableResponse;

/** Scripts and shot lists that tests begin with. */
public final class ScriptFixtures {

  static final String SCRIPT =
      """
      {"content": {"parts": [{"kind": "HOOK", "text": "You are wasting your retinol."},
                             {"kind": "PAYOFF", "speaker": "the chemist", "text": "At night."}]}}""";

  static final String SHOTS =
      """
      {"content": {"shots": [
        {"description": "A bottle in the bin", "seconds": 1.5, "framing": "close-up"},
        {"description": "The chemist", "seconds": 4, "onScreenText": "At night. Always."},
        {"description": "The shelf"}]}}""";

  private ScriptFixtures() {}

  /** The first script and shot list of a post. */
  public static void of(String post) {
    revise(post, "script", 0, SCRIPT).statusCode(200);
    revise(post, "shot-list", 0, SHOTS).statusCode(200);
  }

  static ValidatableResponse revise(String post, String what, long version, String body) {
    return operator()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(acme("/posts/" + post + "/" + what))
        .then();
  }
}
