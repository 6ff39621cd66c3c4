package io.hookline.content.produce.brief;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Briefs that tests begin with. */
public final class BriefFixtures {

  /** One video, due on the first of October. */
  static final String CONTENT =
      """
      "content": {"title": "Retinol, before or after?",
                  "hooks": [{"text": "You are wasting your retinol."}],
                  "deliverables": [{"kind": "VIDEO", "count": 1, "dueOn": "2026-10-01"}]}""";

  private BriefFixtures() {}

  /** A draft for the team; returns its id. */
  public static String brief() {
    return draft("{" + CONTENT + "}").statusCode(201).extract().as(Json.class).get("id");
  }

  /** A draft for a creator. */
  public static String brief(UUID creator) {
    String body = "{\"creatorId\": \"" + creator + "\", " + CONTENT + "}";
    return draft(body).statusCode(201).extract().as(Json.class).get("id");
  }

  /** A brief for the team that waits for its answer. */
  public static String sent() {
    String id = brief();
    step(id, "send", null).statusCode(200);
    return id;
  }

  static ValidatableResponse draft(String body) {
    return operator().body(body).post(acme("/briefs")).then();
  }

  static ValidatableResponse step(String brief, String step, String body) {
    var request = operator();
    if (body != null) {
      request.body(body);
    }
    return request.post(acme("/briefs/" + brief + "/" + step)).then();
  }

  static ValidatableResponse revise(String brief, long version, String body) {
    return operator()
        .header("If-Match", "\"" + version + "\"")
        .body(body)
        .put(acme("/briefs/" + brief))
        .then();
  }
}
