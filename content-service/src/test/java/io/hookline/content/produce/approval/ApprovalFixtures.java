package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.Fixtures.operator;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Routes, and posts that are on them. */
public final class ApprovalFixtures {

  public static final String BY_ADMIN = step("Legal", "ADMIN", false);

  private ApprovalFixtures() {}

  public static String step(String name, String role, boolean submitterMayDecide) {
    return """
        {"name": "%s", "role": "%s", "submitterMayDecide": %s}"""
        .formatted(name, role, submitterMayDecide);
  }

  private static String steps(String... steps) {
    return "\"steps\": [" + String.join(", ", steps) + "]";
  }

  /** The id of the brand's own route. */
  public static String brandRoute() {
    return operator()
        .get(acme("/approval-routes?limit=200"))
        .as(Json.class)
        .<String>getList("items[?(@.partnershipId == null)].id")
        .get(0);
  }

  public static void brandRoute(String... steps) {
    route(brandRoute(), steps).statusCode(200);
  }

  static ValidatableResponse route(String id, String... steps) {
    return as(Tokens.admin(ACME))
        .header("If-Match", "*")
        .body("{" + steps(steps) + "}")
        .put(acme("/approval-routes/" + id))
        .then();
  }

  public static String partnershipRoute(UUID partnership, String... steps) {
    return as(Tokens.admin(ACME))
        .body("{\"partnershipId\": \"%s\", %s}".formatted(partnership, steps(steps)))
        .post(acme("/approval-routes"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  /**
   * @param partnership null for none
   */
  public static String draft(UUID partnership) {
    return draft(partnership, null);
  }

  /**
   * The same, made by a creator.
   *
   * @param creator null for none
   */
  public static String draft(UUID partnership, UUID creator) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU",
             "caption": "Before or after?", "plannedFor": "2027-01-05T16:00:00Z",
             "media": {"reference": "drive/retinol-v1.mp4", "seconds": 23.4},
             "partnershipId": %s, "creatorId": %s}"""
                .formatted(quoted(partnership), quoted(creator)))
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static String quoted(UUID id) {
    return id == null ? "null" : "\"" + id + "\"";
  }

  public static ValidatableResponse submit(String token, String post, int contentVersion) {
    return as(token)
        .body("{\"contentVersion\": %d}".formatted(contentVersion))
        .post(acme("/posts/" + post + "/reviews"))
        .then();
  }

  /** The review of a draft's first content, submitted by the operator. */
  public static String submitted(String post) {
    return submit(Tokens.operator(ACME), post, 1)
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  /** One of each kind, by path parameters, and those that single operations need. */
  public static Map<String, String> oneOfEach() {
    UUID partnership = Fixtures.partnership();
    String route = partnershipRoute(partnership, BY_ADMIN, BY_ADMIN);
    Map<String, String> ids = new HashMap<>();
    ids.put("partnership", Fixtures.partnership().toString());
    ids.put("approvalRoute", route);
    for (String name : List.of("review", "approveStep", "requestChanges", "withdrawReview")) {
      ids.put(name, submitted(draft(partnership)));
    }
    ids.put("submitPost", draft(null));
    ids.put("remark", remark(ids.get("review")));
    ids.put("reopenRemark", remark(ids.get("review")));
    operator().post(acme("/remarks/" + ids.get("reopenRemark") + "/resolve"));
    return ids;
  }

  public static String remark(String review) {
    return operator()
        .body("{\"text\": \"The source is missing.\"}")
        .post(acme("/reviews/" + review + "/remarks"))
        .as(Json.class)
        .get("id");
  }
}
