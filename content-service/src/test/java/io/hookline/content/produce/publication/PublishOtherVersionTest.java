package io.hookline.content.produce.publication;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.produce.publication.PublishFixtures.claim;
import static io.hookline.content.produce.publication.PublishFixtures.fail;
import static io.hookline.content.produce.publication.PublishFixtures.leasesEnd;
import static io.hookline.content.produce.publication.PublishFixtures.sent;
import static io.hookline.content.produce.publication.PublishFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A try that was taken for lost comes back after the content has changed and was claimed anew. */
@QuarkusTest
class PublishOtherVersionTest {

  private static final String HANDLE = "v_pub_file~v2-1.7412345678901234567";

  private String post;
  private String first;

  /** Run 1 has claimed version 1, and its lease has ended. */
  @BeforeEach
  void aLostTry() {
    Fixtures.twoBrands();
    post = planned(series());
    first = claimed("run-1");
    leasesEnd();
    edit("A new caption").statusCode(200);
  }

  @Test
  void aFailedVersionIsNotSentAgainWhileThePlatformHasAnother() {
    String second = claimed("run-2");
    sent(first, "run-1", HANDLE).statusCode(200);
    fail(second, "run-2", true).statusCode(200);
    edit("Another caption").statusCode(409).body(at("code", equalTo("POST_BEING_PUBLISHED")));
    refuseAsUnknown(claim(post, "run-3"));
    fail(first, "run-1", true).statusCode(200);
    claim(post, "run-3").statusCode(200).body(at("askPlatformFirst", equalTo(false)));
  }

  @Test
  void aVersionOfWhichTheHolderHasNotSentIsNotRenewedWhileThePlatformHasAnother() {
    String second = claimed("run-2");
    sent(first, "run-1", HANDLE).statusCode(200);
    refuseAsUnknown(renew(second, "run-2"));
    refuseAsUnknown(claim(post, "run-2"));
    sent(second, "run-2", "v_pub_file~v2-1.9").statusCode(200);
    renew(second, "run-2").statusCode(200).body(at("askPlatformFirst", equalTo(true)));
    fail(second, "run-2", true).statusCode(200);
    edit("Another caption").statusCode(409).body(at("code", equalTo("POST_BEING_PUBLISHED")));
  }

  @Test
  void aVersionThatFailedIsClaimedInDoubtWhileAnotherOneIsUnsettled() {
    String second = claimed("run-2");
    fail(second, "run-2", true).statusCode(200);
    claim(post, "run-3").statusCode(200).body(at("askPlatformFirst", equalTo(true)));
  }

  @Test
  void theFailureOfAnOlderVersionLeavesTheHoldOfThePresentOne() {
    claimed("run-2");
    fail(first, "run-1", true).statusCode(200);
    edit("Another caption").statusCode(409).body(at("code", equalTo("POST_BEING_PUBLISHED")));
    leasesEnd();
    edit("Another caption").statusCode(200);
  }

  @Test
  void aTryGoesOnWithNoVersionThatIsNotThePresentOne() {
    renew(first, "run-1")
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_ATTEMPT_OUTDATED")))
        .body(at("detail", containsString("version 2")));
    claimed("run-2");
    renew(first, "run-1").statusCode(409).body(at("code", equalTo("PUBLISH_ATTEMPT_OUTDATED")));
    edit("Another caption").statusCode(409);
  }

  @Test
  void aTryGoesOnWithNoPostThatWasGivenUp() {
    String second = claimed("run-2");
    leasesEnd();
    renew(second, "run-2").statusCode(200);
    leasesEnd();
    operator()
        .body("{\"reason\": \"Recalled\"}")
        .post(acme("/posts/" + post + "/remove"))
        .then()
        .statusCode(200);
    renew(second, "run-2").statusCode(409).body(at("code", equalTo("POST_STATE_FORBIDS")));
  }

  private String claimed(String reference) {
    return claim(post, reference).statusCode(200).extract().as(Json.class).get("id");
  }

  private static ValidatableResponse renew(String attempt, String reference) {
    return step(attempt, "renew", "{\"reference\": \"%s\"}".formatted(reference));
  }

  private void refuseAsUnknown(ValidatableResponse answer) {
    answer
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_OUTCOME_UNKNOWN")))
        .body(at("detail", containsString(first)));
  }

  private ValidatableResponse edit(String caption) {
    return operator()
        .header("If-Match", "*")
        .body(Map.of("title", "Retinol?", "funnelStage", "TOFU", "caption", caption))
        .put(acme("/posts/" + post))
        .then();
  }
}
