package io.hookline.creator.deal.spark;

import static io.hookline.creator.Fixtures.ACME;
import static io.hookline.creator.Fixtures.acme;
import static io.hookline.creator.Fixtures.activated;
import static io.hookline.creator.Fixtures.as;
import static io.hookline.creator.Fixtures.asOperator;
import static io.hookline.creator.Fixtures.creator;
import static io.hookline.creator.Fixtures.draftPartnership;
import static io.hookline.creator.Fixtures.twoBrands;
import static io.hookline.creator.SparkFixtures.authorization;
import static io.hookline.creator.SparkFixtures.post;
import static io.hookline.creator.SparkFixtures.used;
import static io.hookline.kit.test.Json.at;
import static io.hookline.kit.test.ProblemShape.expect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.hookline.creator.ContentFacts;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SparkResourceTest {

  private static final String CODE = "#s7Qb4kFz0Jm2cVxW9yTn=";

  @Inject EndSparkAuthorizations end;

  @BeforeEach
  void begin() {
    twoBrands();
  }

  private static Response record(String post, String more) {
    return asOperator()
        .body(
            """
            {"postId": "%s", "code": "%s", "days": 30, "music": "COMMERCIAL_LIBRARY"%s}"""
                .formatted(post, CODE, more))
        .post(acme("spark-authorizations"));
  }

  private static Response step(String id, String step) {
    return asOperator().post(acme("spark-authorizations/" + id + "/" + step));
  }

  @Test
  void aCodeIsRecordedAndShownToOperatorsOnly() {
    String post = post("");
    Response answer = record(post, "");
    answer
        .then()
        .statusCode(201)
        .body(at("postId", equalTo(post)))
        .body(at("status", equalTo("NOT_USED")))
        .body(at("rights", equalTo("OWN_POST")))
        .body(at("days", equalTo(30)));
    String id = answer.as(Json.class).getString("id");
    String code = acme("spark-authorizations/" + id + "/code");
    asOperator().get(code).then().body(at("code", equalTo(CODE)));
    expect(as(Tokens.analyst(ACME)).get(code), 403, "FORBIDDEN");
    assertThat(answer.asString()).doesNotContain("s7Qb4kFz");
    assertThat(asOperator().get(acme("spark-authorizations")).asString())
        .doesNotContain("s7Qb4kFz");
    assertThat(PublishedChanges.read().toString())
        .contains("SparkAuthorizationRecorded")
        .doesNotContain("s7Qb4kFz");
  }

  @Test
  void aCodeIsRecordedOnce() {
    String post = post("");
    record(post, "").then().statusCode(201);
    expect(record(post, ""), 409, "SPARK_CODE_TAKEN");
    authorization(post, "#another-one=");
  }

  @Test
  void thePostMustBeOutOnTikTok() {
    expect(record(UUID.randomUUID().toString(), ""), 422, "REFERENCE_UNKNOWN");
    UUID draft = UUID.randomUUID();
    Feeds.apply(ContentFacts.post(draft, "", 1));
    expect(record(draft.toString(), ""), 422, "SPARK_POST_NOT_OUT");
    expect(record(removed(UUID.randomUUID(), 2), ""), 422, "SPARK_POST_NOT_OUT");
    UUID elsewhere = UUID.randomUUID();
    ObjectNode reel = ContentFacts.post(elsewhere, "\"publishedAt\": \"2026-09-10T12:00:00Z\",", 1);
    ((ObjectNode) reel.path("data")).put("network", "INSTAGRAM");
    Feeds.apply(reel);
    expect(record(elsewhere.toString(), ""), 422, "SPARK_POST_NOT_ON_TIKTOK");
  }

  private static String removed(UUID id, int version) {
    Feeds.apply(
        ContentFacts.post(
            id, "\"publishedAt\": \"2026-09-10T12:00:00Z\", \"removedAt\": null,", version - 1));
    Feeds.apply(removal(id, version));
    return id.toString();
  }

  private static ObjectNode removal(UUID id, int version) {
    ObjectNode removed =
        ContentFacts.post(id, "\"publishedAt\": \"2026-09-10T12:00:00Z\",", version);
    ((ObjectNode) removed.path("data")).put("status", "REMOVED");
    return removed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"DUET", "STITCH"})
  void aDuetOrStitchNeedsTheOriginalsCode(String kind) {
    String post =
        post("\"relation\": {\"kind\": \"%s\", \"postId\": null, \"url\": null},".formatted(kind));
    Json problem = expect(record(post, ""), 422, "SPARK_ORIGINAL_CODE_MISSING");
    assertThat(problem.getList("violations[*].field")).containsExactly("originalCode");
    record(post, ", \"originalCode\": \"#of-the-original=\"")
        .then()
        .statusCode(201)
        .body(at("originalCodeGiven", equalTo(true)));
    expect(record(post(""), ", \"originalCode\": \"#of-the-original=\""), 422, "VALIDATION_FAILED");
  }

  @Test
  void musicOfTheGeneralLibraryIsNotForAds() {
    expect(
        asOperator()
            .body(
                """
                {"postId": "%s", "code": "%s", "days": 7, "music": "GENERAL"}"""
                    .formatted(post(""), CODE))
            .post(acme("spark-authorizations")),
        422,
        "SPARK_MUSIC_NOT_COMMERCIAL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "8", "31", "90", "366", "-7"})
  void aCodeLastsAsLongAsTheNetworkOffers(String days) {
    expect(
        asOperator()
            .body(
                """
                {"postId": "%s", "code": "%s", "days": %s, "music": "NONE"}"""
                    .formatted(post(""), CODE, days))
            .post(acme("spark-authorizations")),
        422,
        "VALIDATION_FAILED");
  }

  @Test
  void theRightsLastAsLongAsTheCode() {
    String mia = creator("mia");
    LocalDate today = LocalDate.now();
    String none = partnership(mia, "");
    String organic = partnership(mia, usage("ORGANIC_SOCIAL", today.plusDays(90)));
    String tooShort = partnership(mia, usage("PAID_SOCIAL", today.plusDays(20)));
    String enough = partnership(mia, usage("PAID_SOCIAL", today.plusDays(31)));
    String whitelisted =
        partnership(
            mia, ", \"terms\": {\"whitelisting\": {\"until\": \"" + today.plusDays(31) + "\"}}");
    for (String refused : List.of(none, organic, tooShort)) {
      expect(record(postOf(mia, refused), ""), 422, "SPARK_RIGHTS_MISSING");
    }
    expect(record(post("\"creatorId\": \"" + mia + "\","), ""), 422, "SPARK_RIGHTS_MISSING");
    record(postOf(mia, enough), "")
        .then()
        .statusCode(201)
        .body(at("rights", equalTo("USAGE_RIGHTS")))
        .body(at("partnershipId", equalTo(enough)))
        .body(at("termsVersion", equalTo(1)));
    asOperator()
        .body(
            """
            {"postId": "%s", "code": "#whitelisted=", "days": 7, "music": "NONE"}"""
                .formatted(postOf(mia, whitelisted)))
        .post(acme("spark-authorizations"))
        .then()
        .statusCode(201)
        .body(at("rights", equalTo("WHITELISTING")));
  }

  @Test
  void whoShowsSomebodyElsesVideoNeedsTheAuthorsLeaveForAds() {
    UUID mention = UUID.randomUUID();
    String post = post("\"mentionId\": \"" + mention + "\",");
    expect(record(post, ""), 422, "SPARK_RIGHTS_MISSING");
    UUID request = UUID.randomUUID();
    Instant enough = Instant.now().plus(Duration.ofDays(31));
    Feeds.apply(ContentFacts.rights(request, mention, "ORGANIC", enough, null, 1));
    expect(record(post, ""), 422, "SPARK_RIGHTS_MISSING");
    Instant tooSoon = Instant.now().plus(Duration.ofDays(29));
    Feeds.apply(ContentFacts.rights(request, mention, "PAID", tooSoon, null, 2));
    expect(record(post, ""), 422, "SPARK_RIGHTS_MISSING");
    Feeds.apply(ContentFacts.rights(request, mention, "PAID", enough, null, 3));
    record(post, "")
        .then()
        .statusCode(201)
        .body(at("rights", equalTo("MENTION")))
        .body(at("termsVersion", equalTo(null)));
    Feeds.apply(ContentFacts.rights(request, mention, "PAID", enough, Instant.now(), 4));
    expect(
        asOperator()
            .body(
                """
                {"postId": "%s", "code": "#withdrawn-since=", "days": 7, "music": "NONE"}"""
                    .formatted(post))
            .post(acme("spark-authorizations")),
        422,
        "SPARK_RIGHTS_MISSING");
  }

  private static String usage(String channel, LocalDate until) {
    return ", \"terms\": {\"usageRights\": {\"channels\": [\"%s\"], \"until\": \"%s\"}}"
        .formatted(channel, until);
  }

  private static String partnership(String creator, String terms) {
    return activated(
        draftPartnership(
            """
            {"creatorId": "%s", "name": "Spring", "startsOn": "2026-09-01"%s}"""
                .formatted(creator, terms)));
  }

  private static String postOf(String creator, String partnership) {
    return post(
        "\"creatorId\": \"%s\", \"partnershipId\": \"%s\",".formatted(creator, partnership));
  }

  @Test
  void itIsNotDeletedWhileAnAdRunsWithIt() {
    String id = used(authorization(post(""), CODE));
    expect(step(id, "delete"), 409, "SPARK_CODE_IN_USE");
    step(id, "release").then().statusCode(200).body(at("status", equalTo("NOT_USED")));
    step(id, "delete")
        .then()
        .statusCode(200)
        .body(at("status", equalTo("DELETED")))
        .body(at("statusBy", equalTo("oscar-acme-cosmetics")));
    expect(step(id, "use"), 409, "SPARK_CODE_DELETED");
    assertThat(PublishedChanges.read().getString("[-1].type"))
        .isEqualTo("io.hookline.creator.SparkAuthorizationDeleted");
  }

  @Test
  void aPostThatWasRemovedIsNotAdvertised() {
    UUID post = UUID.randomUUID();
    Feeds.apply(ContentFacts.post(post, "\"publishedAt\": \"2026-09-10T12:00:00Z\",", 1));
    String id = authorization(post.toString(), CODE);
    Feeds.apply(removal(post, 2));
    expect(step(id, "use"), 422, "SPARK_POST_NOT_OUT");
  }

  @Test
  void itsEndIsToldOnceAndThenItExpiresForGood() {
    Instant nearlyOver = Instant.now().minus(Duration.ofDays(7)).plusSeconds(4);
    String post = post("");
    Response answer =
        asOperator()
            .body(
                """
                {"postId": "%s", "code": "%s", "days": 7, "music": "NONE", "authorizedAt": "%s"}"""
                    .formatted(post, CODE, nearlyOver))
            .post(acme("spark-authorizations"));
    String id = answer.as(Json.class).getString("id");
    authorization(post, "#lasts-longer=");
    end.work();
    end.work();
    Json ending = asOperator().get(acme("ending-spark-authorizations")).as(Json.class);
    assertThat(ending.getList("items[*].id")).containsExactly(id);
    used(id);
    await()
        .untilAsserted(
            () -> {
              end.work();
              asOperator()
                  .get(acme("spark-authorizations/" + id))
                  .then()
                  .body(at("status", equalTo("EXPIRED")));
            });
    end.work();
    assertThat(PublishedChanges.read().getList("[?(@.data.id == '" + id + "')].type"))
        .containsExactly(
            "io.hookline.creator.SparkAuthorizationRecorded",
            "io.hookline.creator.SparkAuthorizationEnding",
            "io.hookline.creator.SparkAuthorizationUsed",
            "io.hookline.creator.SparkAuthorizationExpired");
    for (String step : List.of("use", "release", "delete")) {
      expect(step(id, step), 409, "SPARK_CODE_EXPIRED");
    }
    expect(record(post, ""), 409, "SPARK_CODE_TAKEN");
    assertThat(
            asOperator().get(acme("ending-spark-authorizations")).as(Json.class).getList("items"))
        .isEmpty();
  }

  @Test
  void aCodeThatHasEndedIsNotRecorded() {
    String post = post("");
    for (String at : List.of("2026-09-01T00:00:00Z", "2099-01-01T00:00:00Z")) {
      expect(record(post, ", \"authorizedAt\": \"" + at + "\""), 422, "VALIDATION_FAILED");
    }
  }
}
