package io.hookline.creator.grant;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.as;

import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.Response;
import java.time.Instant;

/** Grants, as an administrator gives them. */
public final class GrantFixtures {

  private GrantFixtures() {}

  public static Response give(String subject, String role, String kind, String id, Instant until) {
    return as(Tokens.admin(ACME)).body(body(subject, role, kind, id, until)).post(acme("grants"));
  }

  static String body(String subject, String role, String kind, String id, Instant until) {
    return """
        {"subject": "%s", "name": "Frame by Frame", "role": "%s",
         "assets": [{"kind": "%s", "id": "%s"}], "until": "%s"}"""
        .formatted(subject, role, kind, id, until);
  }

  /** For thirty days. */
  public static String granted(String subject, String role, String kind, String id) {
    return give(subject, role, kind, id, Instant.now().plusSeconds(30 * 86_400))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }
}
