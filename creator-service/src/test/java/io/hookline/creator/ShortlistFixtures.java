package io.hookline.creator;

import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.asOperator;

import io.hookline.kit.test.Json;
import java.util.Map;

/** Shortlists of ACME, made through the API. */
public final class ShortlistFixtures {

  private ShortlistFixtures() {}

  /** A draft that proposes this creator. */
  public static String shortlist(String campaign, String creator) {
    return asOperator()
        .body(
            """
            {"campaignId": "%s", "name": "First round", "message": "Please answer by Friday",
             "candidates": [{"creatorId": "%s", "agencyComment": "Textures hold viewers"}]}"""
                .formatted(campaign, creator))
        .post(acme("shortlists"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  /** A link, with its secret. */
  public static Json share(String shortlist) {
    return asOperator()
        .body("{\"recipient\": \"Ada Lund\"}")
        .post(acme("shortlists/" + shortlist + "/links"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class);
  }

  /** One of each kind, by the name of its parameter. */
  public static Map<String, String> oneOfEach(String campaign, String creator) {
    String shortlist = shortlist(campaign, creator);
    Json link = share(shortlist);
    String candidate =
        asOperator()
            .get(acme("shortlists/" + shortlist))
            .as(Json.class)
            .getString("candidates[0].id");
    return Map.of(
        "shortlist",
        shortlist,
        "shortlistLink",
        link.getString("id"),
        "candidate",
        candidate,
        "Access-Token",
        link.getString("secret"));
  }
}
