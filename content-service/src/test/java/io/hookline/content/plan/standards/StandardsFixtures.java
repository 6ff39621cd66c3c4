package io.hookline.content.plan.standards;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;

/** Creative standards that tests begin with. */
public final class StandardsFixtures {

  /** A do, a don't and a disclosure. */
  public static final String STANDARDS =
      """
      {"content": {
        "dos": [{"text": "Show the product in use within five seconds"}],
        "donts": [{"text": "No before and after"}],
        "disclosures": [{"kind": "PAID_PARTNERSHIP", "when": "CREATOR_POSTS",
                         "text": "Whenever money or products changed hands"}],
        "examples": [{"kind": "GOOD", "why": "The result comes first",
                      "url": "https://www.tiktok.com/@miawong/video/7412345678901234567"}]},
       "note": "First"}""";

  private StandardsFixtures() {}

  /** ACME's first standards, as they are shown. */
  public static Json standards() {
    return revise(0, STANDARDS).statusCode(200).extract().as(Json.class);
  }

  public static ValidatableResponse revise(long version, String body) {
    return as(Tokens.admin(ACME))
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(acme("/standards"))
        .then();
  }
}
