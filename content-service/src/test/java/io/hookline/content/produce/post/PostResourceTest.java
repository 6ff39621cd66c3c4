package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.URL;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A post from its plan to its publication, and the lists in which it stands. */
@QuarkusTest
class PostResourceTest {

  private String series;

  @BeforeEach
  void aSeries() {
    Fixtures.twoBrands();
    series = series();
  }

  @Test
  void aPlannedPostIsPublished() {
    UUID creator = Fixtures.creator();
    String id =
        create(
                """
                {"seriesId": "%s", "creatorId": "%s", "network": "YOUTUBE", "title": "Retinol?",
                 "funnelStage": "MOFU", "plannedFor": "2026-09-03T16:00:00Z"}"""
                    .formatted(series, creator))
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body(at("status", equalTo("DRAFT")))
            .body(at("creatorId", equalTo(creator.toString())))
            .body(at("network", equalTo("YOUTUBE")))
            .body(at("funnelStage", equalTo("MOFU")))
            .body(at("plannedFor", equalTo("2026-09-03T16:00:00Z")))
            .body(at("publishedAt", nullValue()))
            .extract()
            .as(Json.class)
            .get("id");

    Instant at = daysAgo(1);
    String url = "https://www.youtube.com/shorts/aqz-KE-bpKQ";
    publish(id, at.toString(), url)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("publishedAt", equalTo(at.toString())))
        .body(at("url", equalTo(url)))
        .body(at("networkPostId", equalTo("aqz-KE-bpKQ")))
        .body(at("publishedVersion", equalTo(1)));
    publish(id, at.toString(), url)
        .statusCode(409)
        .body(at("code", equalTo("POST_ALREADY_PUBLISHED")));
    operator().get(acme("/posts/" + id)).then().body(at("status", equalTo("PUBLISHED")));
  }

  @Test
  void aPostThatIsOutIsRecordedAsPublished() {
    create(body("\"publishedAt\": \"%s\", \"url\": \"%s\"".formatted(daysAgo(3), URL)))
        .statusCode(201)
        .header("Location", endsWith("/v1/brands/acme-cosmetics/posts/" + newest()))
        .body(at("status", equalTo("PUBLISHED")))
        .body(at("version", equalTo(0)));
  }

  @Test
  void anUpdateNeedsTheVersionThatWasRead() {
    String id = planned(series);
    String update =
        """
        {"seriesId": "%s", "title": "Retinol, explained", "funnelStage": "BOFU"}"""
            .formatted(series);
    operator()
        .body(update)
        .put(acme("/posts/" + id))
        .then()
        .statusCode(428)
        .body(at("code", equalTo("PRECONDITION_REQUIRED")));
    put(id, "\"0\"", update)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("title", equalTo("Retinol, explained")))
        .body(at("funnelStage", equalTo("BOFU")));
    put(id, "\"0\"", update).statusCode(412).body(at("code", equalTo("STALE")));
  }

  @Test
  void anIdeaBecomesAScheduledPostAndIsRemoved() {
    String id =
        create(body("\"status\": \"IDEA\", \"plannedFor\": \"2026-09-03T16:00:00Z\""))
            .body(at("status", equalTo("IDEA")))
            .extract()
            .as(Json.class)
            .get("id");
    step(id, "schedule", "").statusCode(409).body(at("code", equalTo("POST_STATE_FORBIDS")));
    step(id, "begin", "").statusCode(200).body(at("status", equalTo("DRAFT")));
    step(id, "schedule", "").statusCode(200).body(at("status", equalTo("SCHEDULED")));
    step(id, "unschedule", "").statusCode(200).body(at("status", equalTo("DRAFT")));
    step(id, "remove", "{\"reason\": \"Off brief\"}")
        .statusCode(200)
        .body(at("status", equalTo("REMOVED")))
        .body(at("removalReason", equalTo("Off brief")));
    publish(id, daysAgo(1).toString(), URL)
        .statusCode(409)
        .body(at("code", equalTo("POST_STATE_FORBIDS")));
  }

  @Test
  void everyFieldIsKeptAsItWasSent() {
    String source = planned(series);
    create(
            body(
                """
                "kind": "PHOTO_CAROUSEL", "relation": {"kind": "CUT_DOWN", "postId": "%s"},
                "caption": "Before or after? 質問", "links": ["https://go.example/r/mia"],
                "media": {"reference": "drive/v3.mp4", "sha256": "%s", "seconds": 23.400},
                "disclosure": {"paidPartnership": true, "aiGenerated": true},
                "interaction": {"privacy": "FOLLOWERS", "commentsOpen": false}"""
                    .formatted(source, "AB".repeat(32))))
        .statusCode(201)
        .body(at("kind", equalTo("PHOTO_CAROUSEL")))
        .body(at("relation.postId", equalTo(source)))
        .body(at("caption", equalTo("Before or after? 質問")))
        .body(at("links", contains("https://go.example/r/mia")))
        .body(at("media.sha256", equalTo("ab".repeat(32))))
        .body(at("media.seconds", equalTo(23.4)))
        .body(at("disclosure.paidPartnership", equalTo(true)))
        .body(at("disclosure.ownBrand", equalTo(false)))
        .body(at("interaction.privacy", equalTo("FOLLOWERS")))
        .body(at("interaction.commentsOpen", equalTo(false)))
        .body(at("interaction.duetAllowed", equalTo(true)))
        .body(at("contentVersion", equalTo(1)));
    assertThat(ids("?relatedPostId=" + source)).hasSize(1);
    assertThat(ids("?kind=PHOTO_CAROUSEL&network=TIKTOK&funnelStage=TOFU")).hasSize(1);
  }

  @Test
  void aPublishedPostKeepsItsPlan() {
    String id = published(series, null, daysAgo(2));
    put(
            id,
            "\"0\"",
            """
            {"seriesId": "%s", "title": "Retinol?", "funnelStage": "TOFU",
             "plannedFor": "2026-09-03T16:00:00Z"}"""
                .formatted(series))
        .statusCode(409)
        .body(at("code", equalTo("POST_PLAN_CLOSED")));
  }

  @Test
  void aRepeatedRequestGetsTheFirstAnswer() {
    String first =
        once("k-1", body("\"plannedFor\": null"))
            .statusCode(201)
            .extract()
            .as(Json.class)
            .get("id");
    once("k-1", body("\"plannedFor\": null"))
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .header("ETag", "\"0\"")
        .body(at("id", equalTo(first)));
    once("k-1", body("\"plannedFor\": \"2026-09-03T16:00:00Z\""))
        .statusCode(422)
        .body(at("code", equalTo("IDEMPOTENCY_KEY_REUSED")));
    assertThat(list("").getList("items[*].id")).containsExactly(first);
  }

  @Test
  void aListIsFiltered() {
    UUID mia = Fixtures.creator();
    String other = series();
    String plannedPost = planned(series);
    String ofMia = published(series, mia, daysAgo(5));
    String elsewhere = published(other, mia, daysAgo(4));

    assertThat(ids("")).containsExactly(elsewhere, ofMia, plannedPost);
    assertThat(ids("?seriesId=" + series)).containsExactly(ofMia, plannedPost);
    assertThat(ids("?creatorId=" + mia)).containsExactly(elsewhere, ofMia);
    assertThat(ids("?status=DRAFT")).containsExactly(plannedPost);
    assertThat(ids("?status=PUBLISHED&seriesId=" + other + "&creatorId=" + mia))
        .containsExactly(elsewhere);
    operator()
        .get(acme("/posts?status=LOST"))
        .then()
        .statusCode(400)
        .body(at("code", equalTo("INVALID_PARAMETER")));
  }

  @Test
  void aFilteredListIsReadPageByPage() {
    List<String> made = List.of(planned(series), planned(series), planned(series));
    planned(series());
    var first = list("?limit=2&seriesId=" + series);
    assertThat(first.<String>getList("items[*].id")).containsExactly(made.get(2), made.get(1));
    var second = list("?limit=2&seriesId=" + series + "&cursor=" + first.getString("nextCursor"));
    assertThat(second.<String>getList("items[*].id")).containsExactly(made.get(0));
    assertThat(second.getString("nextCursor")).isNull();
  }

  private ValidatableResponse create(String body) {
    return operator().body(body).post(acme("/posts")).then();
  }

  private ValidatableResponse once(String key, String body) {
    return operator().header("Idempotency-Key", key).body(body).post(acme("/posts")).then();
  }

  private String body(String more) {
    return """
        {"seriesId": "%s", "network": "TIKTOK", "title": "Retinol?", "funnelStage": "TOFU", %s}"""
        .formatted(series, more);
  }

  private static ValidatableResponse put(String id, String etag, String body) {
    return operator().header("If-Match", etag).body(body).put(acme("/posts/" + id)).then();
  }

  private static ValidatableResponse publish(String id, String at, String url) {
    return operator()
        .body("{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(at, url))
        .post(acme("/posts/" + id + "/publish"))
        .then();
  }

  private static ValidatableResponse step(String id, String step, String body) {
    return operator().body(body).post(acme("/posts/" + id + "/" + step)).then();
  }

  private static Json list(String query) {
    return operator().get(acme("/posts" + query)).then().statusCode(200).extract().as(Json.class);
  }

  private static List<String> ids(String query) {
    return list(query).getList("items[*].id");
  }

  private static String newest() {
    return ids("").get(0);
  }
}
