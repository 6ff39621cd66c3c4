package io.hookline.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activePartnership;
import static io.hookline.creator.Fixtures.asFinance;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.deliverable;
import static io.hookline.creator.Fixtures.earning;
import static io.restassured.RestAssured.given;

import io.hookline.kit.access.Role;
import io.hookline.kit.test.Json;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Links of creators of ACME to their own door. */
public final class DoorFixtures {

  private static final List<String> OPERATIONS =
      List.of(
          "openDoor",
          "readOwnBalances",
          "listOwnEarnings",
          "getOwnEarning",
          "openOwnDispute",
          "listOwnOrders",
          "listOwnStatements",
          "listOwnStatementEntries",
          "listOwnPayouts",
          "listOwnInvoices",
          "listOwnBriefs",
          "listOwnPosts",
          "listOwnDeliverables",
          "getOwnDeliverable",
          "submitOwnDeliverable",
          "listOwnDisputes",
          "getOwnDispute",
          "listOwnDisputeMessages",
          "writeInOwnDispute",
          "withdrawOwnDispute");

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
    String creator = creator("at.the.door");
    String partnership = activePartnership(creator);
    ids.put("doorLink", doorLink(ids.get("creator")).getString("id"));
    String secret = secret(creator);
    for (String operation : OPERATIONS) {
      ids.put(operation + ".Access-Token", secret);
    }
    ids.put("getOwnEarning.earning", earning(creator, "61.00"));
    ids.put("openOwnDispute.earning", earning(creator, "62.00"));
    ids.put("getOwnDeliverable.deliverable", deliverable(partnership));
    ids.put("submitOwnDeliverable.deliverable", deliverable(partnership));
    for (String operation :
        List.of("getOwnDispute", "listOwnDisputeMessages", "writeInOwnDispute")) {
      ids.put(operation + ".dispute", ownDispute(secret, earning(creator, "63.00")));
    }
    ids.put("withdrawOwnDispute.dispute", ownDispute(secret, earning(creator, "64.00")));
  }

  /** A dispute that the creator opens at her door. */
  public static String ownDispute(String secret, String earning) {
    return by(secret)
        .body("{\"text\": \"It was two parcels\"}")
        .post("/v1/door/earnings/" + earning + "/disputes")
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }
}
