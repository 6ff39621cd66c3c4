package io.hookline.creator;

import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import java.util.Map;
import java.util.UUID;

/** Posts that are out, and codes to advertise with them. */
public final class SparkFixtures {

  private SparkFixtures() {}

  /**
   * A post that is out.
   *
   * @param more fields of the post, which end with a comma; or empty
   */
  public static String post(String more) {
    UUID id = Ids.next();
    Feeds.apply(
        ContentFacts.post(
            id,
            more
                + """
                "publishedAt": "2026-09-10T12:00:00Z", "networkPostId": "%s","""
                    .formatted(Math.abs(id.getLeastSignificantBits())),
            1));
    return id.toString();
  }

  public static String authorization(String post, String code) {
    return Fixtures.asOperator()
        .body(
            """
            {"postId": "%s", "code": "%s", "days": 30, "music": "OWN"}"""
                .formatted(post, code))
        .post(Fixtures.acme("spark-authorizations"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .getString("id");
  }

  public static String used(String authorization) {
    Fixtures.asOperator()
        .post(Fixtures.acme("spark-authorizations/" + authorization + "/use"))
        .then()
        .statusCode(200);
    return authorization;
  }

  static void addTo(Map<String, String> ids) {
    String post = post("");
    ids.put("post", post);
    ids.put("sparkAuthorization", authorization(post, "#first-code-1="));
    ids.put("useSparkAuthorization", authorization(post, "#second-code-2="));
    ids.put("releaseSparkAuthorization", used(authorization(post, "#third-code-3=")));
    ids.put("deleteSparkAuthorization", authorization(post, "#fourth-code-4="));
  }
}
