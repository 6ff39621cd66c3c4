package io.hookline.content.produce.rights;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;

import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.kit.test.Json;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;

/** What authors were asked and have granted. */
public final class RightsFixtures {

  static final String EVIDENCE =
      "\"evidence\": {\"quote\": \"Yes!\", \"seenBy\": \"Ada Lund\", \"seenAt\": \"%s\"}"
          .formatted(daysAgo(10));

  private RightsFixtures() {}

  static ValidatableResponse ask(String mention, String more) {
    return send(
        "/rights-requests",
        """
        {"mentionId": "%s", "askedAt": "%s",
         "scope": {"channels": ["TIKTOK", "WEBSITE"], "usages": ["ORGANIC"], "edits": false} %s}"""
            .formatted(mention, daysAgo(11), more));
  }

  static String asked(String mention) {
    return id(ask(mention, "").statusCode(201));
  }

  static ValidatableResponse grant(String request, String more) {
    return send(
        "/rights-requests/" + request + "/grant",
        "{\"answeredAt\": \"%s\", %s %s}".formatted(daysAgo(10), EVIDENCE, more));
  }

  /** A mention with a grant without an end. */
  public static String grantedMention() {
    String mention = MentionFixtures.mention();
    grant(asked(mention), "").statusCode(200);
    return mention;
  }

  /** A mention with a grant that begins and ends then; null for no end. */
  public static String grantedMention(Instant from, Instant until) {
    String mention = MentionFixtures.mention();
    String end = until == null ? "null" : "\"" + until + "\"";
    grant(asked(mention), ", \"from\": \"%s\", \"until\": %s".formatted(from, end)).statusCode(200);
    return mention;
  }

  /** A mention with a grant without an end, for these usages, edited or not. */
  public static String grantedMention(String usages) {
    String mention = MentionFixtures.mention();
    grant(
            asked(mention),
            ", \"scope\": {\"channels\": [\"TIKTOK\"], \"usages\": %s, \"edits\": true}"
                .formatted(usages))
        .statusCode(200);
    return mention;
  }

  /** The author takes back what was granted for a mention. */
  public static void withdrawGrant(String mention) {
    String request =
        operator()
            .get(acme("/rights-requests?mentionId=" + mention))
            .as(Json.class)
            .get("items[0].id");
    send("/rights-requests/" + request + "/withdraw", "{}").statusCode(200);
  }

  static ValidatableResponse reuse(String mention, String more) {
    return send(
        "/reuses",
        "{\"mentionId\": \"%s\", \"channel\": \"WEBSITE\", \"usage\": \"ORGANIC\" %s}"
            .formatted(mention, more));
  }

  static ValidatableResponse send(String path, String body) {
    return operator().body(body).post(acme(path)).then();
  }

  static String id(ValidatableResponse answer) {
    return answer.extract().as(Json.class).get("id");
  }

  public static Map<String, String> oneOfEach() {
    return Map.of(
        "reuse", id(reuse(grantedMention(), "").statusCode(201)),
        "recordReuse.mention", grantedMention(),
        "grantRights", asked(MentionFixtures.mention()),
        "rightsRequest", asked(MentionFixtures.mention()));
  }
}
