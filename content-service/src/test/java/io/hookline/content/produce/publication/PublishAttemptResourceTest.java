package io.hookline.content.produce.publication;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.produce.publication.PublishFixtures.EXAMPLE;
import static io.hookline.content.produce.publication.PublishFixtures.claim;
import static io.hookline.content.produce.publication.PublishFixtures.claimed;
import static io.hookline.content.produce.publication.PublishFixtures.confirm;
import static io.hookline.content.produce.publication.PublishFixtures.fail;
import static io.hookline.content.produce.publication.PublishFixtures.leasesEnd;
import static io.hookline.content.produce.publication.PublishFixtures.sent;
import static io.hookline.content.produce.publication.PublishFixtures.step;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post on its way out, and the tries that share the way. */
@QuarkusTest
class PublishAttemptResourceTest {

  private static final String HANDLE = "v_pub_file~v2-1.7412345678901234567";
  private static final Instant AT = daysAgo(1);

  private String series;
  private String post;

  @BeforeEach
  void aPost() {
    Fixtures.twoBrands();
    series = series();
    post = planned(series);
  }

  @Test
  void aPostIsClaimedSentAndConfirmed() {
    String attempt =
        claim(post, EXAMPLE)
            .statusCode(200)
            .body(at("state", equalTo("CLAIMED")))
            .body(at("contentVersion", equalTo(1)))
            .body(at("tries", equalTo(1)))
            .body(at("client", equalTo("test-client")))
            .body(at("askPlatformFirst", equalTo(false)))
            .extract()
            .as(Json.class)
            .get("id");
    step(attempt, "renew", "{\"reference\": \"%s\", \"leaseSeconds\": 30}".formatted(EXAMPLE))
        .statusCode(200);
    sent(attempt, EXAMPLE, HANDLE)
        .statusCode(200)
        .body(at("state", equalTo("SENT")))
        .body(at("handles", contains(HANDLE)));
    String url = Fixtures.address();
    confirm(attempt, AT, url)
        .statusCode(200)
        .body(at("state", equalTo("CONFIRMED")))
        .body(at("url", equalTo(url.replace("@miawong", "@"))))
        .body(at("networkPostId", equalTo(url.replaceAll(".*/", ""))));
    get(post)
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("publishedAt", equalTo(AT.toString())))
        .body(at("publishedVersion", equalTo(1)))
        .body(at("url", equalTo(url)));
    assertThat(PublishedChanges.awaitOf(7, "publish-attempts", "posts").<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.PostCreated",
            "io.hookline.content.PublishAttemptClaimed",
            "io.hookline.content.PublishAttemptRenewed",
            "io.hookline.content.PublishAttemptSent",
            "io.hookline.content.PostPublished",
            "io.hookline.content.DisclosureEvidenceRecorded",
            "io.hookline.content.PublishAttemptConfirmed");
  }

  @Test
  void oneTryHoldsItAndTheNextKnowsWhatThatOneDid() {
    String attempt = claimed(post);
    claim(post, "run-2")
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_ATTEMPT_CLAIMED")))
        .body(at("detail", containsString(EXAMPLE)));
    sent(attempt, EXAMPLE, HANDLE).statusCode(200);
    leasesEnd();
    claim(post, "run-2")
        .statusCode(200)
        .body(at("id", equalTo(attempt)))
        .body(at("tries", equalTo(2)))
        .body(at("askPlatformFirst", equalTo(true)))
        .body(at("handles", contains(HANDLE)));
    step(attempt, "renew", "{\"reference\": \"%s\"}".formatted(EXAMPLE))
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_ATTEMPT_CLAIMED")));
  }

  @Test
  void contentStaysAsItIsUntilTheOutcomeIsKnown() {
    String attempt = claimed(post);
    edit("A new caption").statusCode(409).body(at("code", equalTo("POST_BEING_PUBLISHED")));
    sent(attempt, EXAMPLE, HANDLE).statusCode(200);
    leasesEnd();
    edit("A new caption").statusCode(409).body(at("code", equalTo("POST_BEING_PUBLISHED")));
    fail(attempt, "run-2", true).statusCode(200).body(at("state", equalTo("FAILED")));
    edit("A new caption").statusCode(200).body(at("contentVersion", equalTo(2)));
  }

  @Test
  void aLostClaimFreesTheContentAndLeavesADoubt() {
    String lost = claimed(post);
    leasesEnd();
    edit("A new caption").statusCode(200);
    claim(post, "run-2")
        .statusCode(200)
        .body(at("id", not(equalTo(lost))))
        .body(at("contentVersion", equalTo(2)))
        .body(at("askPlatformFirst", equalTo(true)));
    sent(lost, EXAMPLE, HANDLE).statusCode(200);
    leasesEnd();
    confirm(lost, AT, Fixtures.address()).statusCode(200);
    get(post)
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("caption", nullValue()))
        .body(at("contentVersion", equalTo(3)))
        .body(at("publishedVersion", equalTo(1)));
    operator()
        .get(acme("/posts/" + post + "/versions/2"))
        .then()
        .body(at("content.caption", equalTo("A new caption")));
  }

  @Test
  void anOlderVersionThatThePlatformHasIsSettledFirst() {
    String lost = claimed(post);
    leasesEnd();
    edit("A new caption").statusCode(200);
    sent(lost, EXAMPLE, HANDLE).statusCode(200);
    claim(post, "run-2")
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_OUTCOME_UNKNOWN")))
        .body(at("detail", containsString(HANDLE)));
    fail(lost, EXAMPLE, false).statusCode(200);
    claim(post, "run-2").statusCode(200).body(at("askPlatformFirst", equalTo(false)));
  }

  @Test
  void whatFailedForGoodIsNotTriedAgainUnlessSomebodySaysSo() {
    String attempt = claimed(post);
    fail(attempt, EXAMPLE, false).statusCode(200);
    claim(post, "run-2")
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_ATTEMPT_FAILED")))
        .body(at("detail", containsString("spam_risk")));
    fail(attempt, "a person", true).statusCode(200);
    claim(post, "run-2").statusCode(200).body(at("tries", equalTo(2)));
  }

  @Test
  void theHandleOfAnUploadIsNoVideo() {
    String instagram = PublishFixtures.onInstagram();
    String attempt = claimed(instagram);
    sent(attempt, EXAMPLE, "17889615691921648").statusCode(200);
    String container =
        "{\"publishedAt\": \"%s\", \"networkPostId\": \"17889615691921648\"}".formatted(AT);
    step(attempt, "confirm", container)
        .statusCode(422)
        .body(at("code", equalTo("PUBLISH_HANDLE_IS_NO_ID")));
    get(instagram).body(at("status", equalTo("DRAFT")));
  }

  @Test
  void aConfirmationMayBeRepeatedAndNotChanged() {
    String attempt = claimed(post);
    String url = Fixtures.address();
    confirm(attempt, AT, url).statusCode(200).body(at("version", equalTo(1)));
    confirm(attempt, AT, url + "?lang=de").statusCode(200).body(at("version", equalTo(1)));
    confirm(attempt, AT, Fixtures.address())
        .statusCode(409)
        .body(at("code", equalTo("PUBLISHED_AS_ANOTHER_VIDEO")));
    claim(post, "run-2").statusCode(409).body(at("code", equalTo("POST_ALREADY_PUBLISHED")));
    sent(attempt, EXAMPLE, HANDLE)
        .statusCode(409)
        .body(at("code", equalTo("PUBLISH_ATTEMPT_CONFIRMED")));
  }

  @Test
  void aVideoThatIsAnotherPostConfirmsNothing() {
    String url = Fixtures.address();
    operator()
        .body(
            """
            {"network": "TIKTOK", "title": "By hand", "funnelStage": "TOFU", "publishedAt": "%s",
             "url": "%s"}"""
                .formatted(AT, url))
        .post(acme("/posts"))
        .then()
        .statusCode(201);
    String attempt = claimed(post);
    confirm(attempt, AT, url).statusCode(409).body(at("code", equalTo("POST_VIDEO_TAKEN")));
    attempt(attempt).body(at("state", equalTo("CLAIMED")));
  }

  @Test
  void whatAPersonPublishesByHandSettlesTheAttempt() {
    String attempt = claimed(post);
    operator()
        .body("{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(AT, Fixtures.address()))
        .post(acme("/posts/" + post + "/publish"))
        .then()
        .statusCode(200);
    attempt(attempt).body(at("state", equalTo("CONFIRMED")));
  }

  @Test
  void whatCannotGoOutIsNotClaimed() {
    claim(published(series, null, AT), "run-1")
        .statusCode(409)
        .body(at("code", equalTo("POST_ALREADY_PUBLISHED")));
    claim(Ids.next().toString(), "run-1")
        .statusCode(404)
        .body(at("code", equalTo("POST_NOT_FOUND")));
    confirm(Ids.next().toString(), AT, Fixtures.address())
        .statusCode(404)
        .body(at("code", equalTo("PUBLISH_ATTEMPT_NOT_FOUND")));
  }

  @Test
  void lostAttemptsAreListed() {
    String lost = claimed(post);
    leasesEnd();
    String running = claimed(planned(series));
    String failed = claimed(planned(series));
    fail(failed, EXAMPLE, true).statusCode(200);
    assertThat(list("")).containsExactly(failed, running, lost);
    assertThat(list("?state=FAILED")).containsExactly(failed);
    assertThat(list("?postId=" + post)).containsExactly(lost);
    assertThat(list("?lostBefore=" + Instant.now())).containsExactly(lost);
  }

  private ValidatableResponse edit(String caption) {
    return operator()
        .header("If-Match", "*")
        .body(
            """
            {"seriesId": "%s", "title": "Retinol?", "funnelStage": "TOFU", "caption": "%s"}"""
                .formatted(series, caption))
        .put(acme("/posts/" + post))
        .then();
  }

  private static ValidatableResponse get(String post) {
    return operator().get(acme("/posts/" + post)).then().statusCode(200);
  }

  private static ValidatableResponse attempt(String id) {
    return operator().get(acme("/publish-attempts/" + id)).then().statusCode(200);
  }

  private static List<String> list(String query) {
    return operator()
        .get(acme("/publish-attempts" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
