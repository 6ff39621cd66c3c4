package io.hookline.reporting.judgement.amplification;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.as;
import static io.hookline.reporting.Fixtures.id;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Tokens;
import io.hookline.reporting.AttributionChanges;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.PostChange;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Posts that money might be put behind; today is the 22nd of November. */
public final class AmplificationFixtures {

  static final String BOARD = "/v1/brands/" + ACME + "/amplification/candidates";
  static final String DECISIONS = "/v1/brands/" + ACME + "/amplification/decisions";
  private static final String OUT = "2026-10-01T12:00:00Z";

  private AmplificationFixtures() {}

  /** A decision for each operation that needs one in a certain state. */
  public static Map<String, String> oneOfEach() {
    Map<String, String> ids = new HashMap<>();
    String[] operations = {
      "updateAmplificationDecision",
      "startAmplification",
      "cancelAmplification",
      "endAmplification",
      "getAmplificationOutcome",
      "amplificationDecision"
    };
    for (int i = 0; i < operations.length; i++) {
      UUID post = id(2201 + i);
      Feeds.apply(own(post).event(), told(2211 + i, post, 5_000, 200));
      ids.put(operations[i], boosted(post));
    }
    for (String running : new String[] {"endAmplification", "getAmplificationOutcome"}) {
      step(ids.get(running), "start", "{\"day\": \"2026-11-20\"}").statusCode(200);
    }
    ids.put("post", id(2201).toString());
    return ids;
  }

  /** On the brand's own account. */
  static PostChange own(UUID post) {
    return ContentChanges.post(ACME, post)
        .with("accountId", id(2299))
        .with("kind", "BRAND_ORGANIC")
        .published(OUT)
        .version(1);
  }

  /** On the creator's account. */
  static PostChange creators(UUID post) {
    return ContentChanges.post(ACME, post).with("kind", "CREATOR").published(OUT).version(1);
  }

  /** Organic counters a week ago; the signals are told as saves. */
  static ObjectNode told(int snapshot, UUID post, long views, long signals) {
    return ContentChanges.snapshot(ACME, id(snapshot), post, "2026-11-15T12:00:00Z")
        .tells(counters(views, signals))
        .event();
  }

  static String counters(long views, long signals) {
    return """
        {"views": %d, "saves": %d, "shares": 0, "profileVisits": 0, "linkClicks": 0}"""
        .formatted(views, signals);
  }

  /** A day of an ad of the post. */
  static ObjectNode ad(
      int number, UUID post, String day, String spend, int impressions, int clicks) {
    return AttributionChanges.adDay(
        ACME,
        id(number),
        "ad-" + post,
        day,
        0,
        AttributionChanges.spent(spend)
            + ", \"adKind\": \"SPARK\", \"impressions\": %d, \"clicks\": %d, \"conversions\": 2, \"postId\": \"%s\""
                .formatted(impressions, clicks, post));
  }

  static String boost(UUID post, String more) {
    return """
        {"postId": "%s", "verdict": "BOOST", "budget": {"amount": "300.00", "currency": "USD"}%s}"""
        .formatted(post, more);
  }

  static String boosted(UUID post) {
    return decide(boost(post, "")).statusCode(201).extract().as(Json.class).getString("id");
  }

  static ValidatableResponse decide(String body) {
    return as(Tokens.operator(ACME)).body(body).post(DECISIONS).then();
  }

  static ValidatableResponse step(String id, String step, String body) {
    return as(Tokens.operator(ACME)).body(body).post(DECISIONS + "/" + id + "/" + step).then();
  }

  static Json read(String path) {
    return as(Tokens.analyst(ACME)).get(path).then().statusCode(200).extract().as(Json.class);
  }
}
