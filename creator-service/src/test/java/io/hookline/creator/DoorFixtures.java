package io.hookline.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asFinance;
import static io.restassured.RestAssured.given;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Links of creators of ACME to their own door. */
public final class DoorFixtures {

  private DoorFixtures() {}

  /** A link, with its secret. */
  public static Json doorLink(String creator) {
    return asFinance(Role.OPERATOR)
        .body("{\"name\": \"By mail\"}")
        .post(acme("creators/" + creator + "/door-links"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  /** The secret of a new link. */
  public static String secret(String creator) {
    return doorLink(creator).getString("secret");
  }

  /** Somebody who shows a secret. */
  public static RequestSpecification by(String secret) {
    return given()
        .log()
        .ifValidationFails()
        .header("Access-Token", secret)
        .contentType("application/json");
  }

  static void addTo(Map<String, String> ids) {
    ids.put("doorLink", doorLink(ids.get("creator")).getString("id"));
  }
}
