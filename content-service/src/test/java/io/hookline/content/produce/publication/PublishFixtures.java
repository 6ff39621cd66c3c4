package io.hookline.content.produce.publication;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.Owner;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What programs that publish ask of the service, and attempts that tests begin with. */
public final class PublishFixtures {

  /** The try that the contract shows. */
  static final String EXAMPLE = "scheduler-eu-1/run-8812";

  private PublishFixtures() {}

  /** Adds an attempt, evidence, and for each step an attempt that may take it. */
  public static void addTo(Map<String, String> ids, String series) {
    ids.put("evidence", evidence(ids.get("post")));
    ids.put("publishPost", Fixtures.planned(series));
    ids.put("claimPublishAttempt", Fixtures.planned(series));
    ids.put("attempt", claimed(Fixtures.planned(series)));
    for (String step : List.of("renew", "release", "fail")) {
      ids.put(step + "PublishAttempt", claimed(Fixtures.planned(series)));
    }
    // The contract's example of a video is that of publishPost by then, and may be confirmed again.
    ids.put("confirmPublishAttempt", claimed(ids.get("publishPost")));
    // Before the example of a look at a post.
    ids.put(
        "recordDisclosureEvidence",
        Fixtures.published(series, null, Instant.parse("2026-09-03T16:00:00Z")));
    ids.put("markPublishAttemptSent", claimed(Fixtures.planned(series)));
  }

  static String onInstagram() {
    return operator()
        .body("{\"network\": \"INSTAGRAM\", \"title\": \"Retinol?\", \"funnelStage\": \"TOFU\"}")
        .post(acme("/posts"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static String evidence(String post) {
    return operator()
        .body(
            "{\"seenAt\": \"%s\", \"method\": \"SEEN\", \"seen\": {\"ownBrand\": true}}"
                .formatted(Fixtures.daysAgo(1)))
        .post(acme("/posts/" + post + "/disclosure-evidence"))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  /** Returns its id. */
  public static String claimed(String post) {
    return claim(post, EXAMPLE).statusCode(200).extract().as(Json.class).get("id");
  }

  static ValidatableResponse claim(String post, String reference) {
    return operator()
        .body("{\"reference\": \"%s\"}".formatted(reference))
        .post(acme("/posts/" + post + "/publish-attempts"))
        .then();
  }

  static ValidatableResponse sent(String attempt, String reference, String handle) {
    return step(
        attempt,
        "sent",
        "{\"reference\": \"%s\", \"handle\": \"%s\"}".formatted(reference, handle));
  }

  public static ValidatableResponse confirm(String attempt, Instant at, String url) {
    return step(
        attempt, "confirm", "{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(at, url));
  }

  /** A try takes it up and confirms the video. */
  public static void publish(String post, String url) {
    confirm(claimed(post), Fixtures.daysAgo(1), url).statusCode(200);
  }

  static ValidatableResponse fail(String attempt, String reference, boolean retryable) {
    return step(
        attempt,
        "fail",
        "{\"reference\": \"%s\", \"reason\": \"spam_risk\", \"retryable\": %s}"
            .formatted(reference, retryable));
  }

  static ValidatableResponse step(String attempt, String step, String body) {
    return operator().body(body).post(acme("/publish-attempts/" + attempt + "/" + step)).then();
  }

  /** Nobody has heard of the tries that hold attempts for as long as their leases are. */
  public static void leasesEnd() {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      sql.execute(
          "update publish_attempt set lease_until = now() - interval '1 second';"
              + " update post set held_until = now() - interval '1 second' where held_until is not null");
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** How many events of a type stand in the outbox. */
  static int told(String type) {
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement();
        ResultSet count =
            sql.executeQuery(
                "select count(*) from outbox where type = 'io.hookline.content." + type + "'")) {
      count.next();
      return count.getInt(1);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
