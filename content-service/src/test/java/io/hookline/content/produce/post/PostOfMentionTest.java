package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.content.produce.rights.RightsFixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that show somebody else's video go out by the author's grant only. */
@QuarkusTest
class PostOfMentionTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void withoutAGrantItIsNeitherScheduledNorPublished() {
    String post = id(create(MentionFixtures.mention(), "UGC", "").statusCode(201));
    refused(step(post, "schedule", ""));
    refused(publish(post));
    refused(out(MentionFixtures.mention(), "UGC"));
    assertThat(reuses()).isZero();
    operator().get(acme("/posts/" + post)).then().body(at("status", equalTo("DRAFT")));
  }

  @Test
  void byAGrantItGoesOutAndIsRecordedAsAReuse() {
    String mention = RightsFixtures.grantedMention();
    String post = id(create(mention, "UGC", "").statusCode(201));
    step(post, "schedule", "").statusCode(200);
    publish(post).statusCode(200);
    assertThat(reuses()).isEqualTo(1);
    operator()
        .get(acme("/posts?mentionId=" + mention))
        .then()
        .body(at("items[*].id", contains(post)));
  }

  @Test
  void whatTheGrantDoesNotCoverIsRefused() {
    String mention = RightsFixtures.grantedMention();
    refused(publish(id(create(mention, "PAID_ONLY", "").statusCode(201))));
    refused(
        publish(
            id(
                create(mention, "UGC", ", \"relation\": {\"kind\": \"CUT_DOWN\"}")
                    .statusCode(201))));
  }

  /** It is planned for when there will be one. */
  @Test
  void nothingGoesOutBeforeItsGrantBegins() {
    String mention = RightsFixtures.grantedMention(daysAgo(-2), null);
    String post = id(create(mention, "UGC", "").statusCode(201));
    step(post, "schedule", "").statusCode(200);
    refused(claim(post));
    refused(publish(post));
  }

  @Test
  void nothingIsSentForADayOnWhichItsGrantHasEnded() {
    String mention = RightsFixtures.grantedMention(daysAgo(1), daysAgo(-2));
    String post = id(create(mention, "UGC", "").statusCode(201));
    refused(step(post, "schedule", ""));
    refused(claim(post));
  }

  @Test
  void whatIsScheduledShowsWhatIsGrantedOnly() {
    String granted = RightsFixtures.grantedMention(daysAgo(1), daysAgo(-4));
    String post = id(create(granted, "UGC", "").statusCode(201));
    step(post, "schedule", "").statusCode(200);
    refused(put(post, MentionFixtures.mention(), daysAgo(-3), ""));
    refused(put(post, granted, daysAgo(-3), ", \"kind\": \"PAID_ONLY\""));
    refused(put(post, granted, daysAgo(-5), ""));
    put(post, granted, daysAgo(-2), ", \"kind\": \"UGC\"")
        .statusCode(200)
        .body(at("status", equalTo("SCHEDULED")));
    claim(post).statusCode(200);
  }

  @Test
  void aMentionThatIsNotThereIsNamed() {
    create(Ids.next().toString(), "UGC", "")
        .statusCode(422)
        .body(at("violations[*].field", contains("mentionId")));
  }

  private static ValidatableResponse create(String mention, String kind, String more) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Kim's routine", "funnelStage": "MOFU", "kind": "%s",
             "mentionId": "%s", "plannedFor": "%s",
             "disclosure": {"paidPartnership": true, "ownBrand": true} %s}"""
                .formatted(kind, mention, daysAgo(-3), more))
        .post(acme("/posts"))
        .then();
  }

  private static ValidatableResponse out(String mention, String kind) {
    return create(
        mention,
        kind,
        ", \"publishedAt\": \"%s\", \"url\": \"%s\"".formatted(daysAgo(1), Fixtures.URL));
  }

  private static ValidatableResponse publish(String post) {
    return step(
        post,
        "publish",
        "{\"publishedAt\": \"%s\", \"url\": \"%s\"}".formatted(daysAgo(0), Fixtures.URL));
  }

  private static ValidatableResponse step(String post, String step, String body) {
    return operator().body(body).post(acme("/posts/" + post + "/" + step)).then();
  }

  private static ValidatableResponse claim(String post) {
    return step(post, "publish-attempts", "{\"reference\": \"run-1\"}");
  }

  private static ValidatableResponse put(
      String post, String mention, Instant plannedFor, String more) {
    return operator()
        .header("If-Match", "*")
        .body(
            """
            {"title": "Kim's routine", "funnelStage": "MOFU", "mentionId": "%s", "plannedFor": "%s",
             "disclosure": {"paidPartnership": true, "ownBrand": true} %s}"""
                .formatted(mention, plannedFor, more))
        .put(acme("/posts/" + post))
        .then();
  }

  private static void refused(ValidatableResponse answer) {
    answer.body(at("code", equalTo("UGC_RIGHTS_MISSING")));
  }

  private static int reuses() {
    return operator().get(acme("/reuses")).then().extract().as(Json.class).getList("items").size();
  }

  private static String id(ValidatableResponse answer) {
    return answer.extract().as(Json.class).get("id");
  }
}
