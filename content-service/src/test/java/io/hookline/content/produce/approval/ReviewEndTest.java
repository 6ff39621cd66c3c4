package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.approval.ApprovalFixtures.BY_ADMIN;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.draft;
import static io.hookline.content.produce.approval.ApprovalFixtures.submit;
import static io.hookline.content.produce.approval.ApprovalFixtures.submitted;
import static io.hookline.content.produce.approval.ReviewCalls.ADMIN;
import static io.hookline.content.produce.approval.ReviewCalls.OPERATOR;
import static io.hookline.content.produce.approval.ReviewCalls.approve;
import static io.hookline.content.produce.approval.ReviewCalls.assertPost;
import static io.hookline.content.produce.approval.ReviewCalls.decide;
import static io.hookline.content.produce.approval.ReviewCalls.edit;
import static io.hookline.content.produce.approval.ReviewCalls.ids;
import static io.hookline.content.produce.approval.ReviewCalls.read;
import static io.hookline.content.produce.approval.ReviewCalls.remarks;
import static io.hookline.content.produce.approval.ReviewCalls.resolve;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ways on which reviews end before their last step. */
@QuarkusTest
class ReviewEndTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void requestedChangesAreDealtWithOneByOne() {
    brandRoute(BY_ADMIN);
    String post = draft(null);
    String review = submitted(post);
    decide(ADMIN, review, "request-changes", "{\"step\": 1}")
        .statusCode(422)
        .body(at("violations[*].field", contains("text")));
    decide(
            ADMIN,
            review,
            "request-changes",
            """
            {"step": 1, "text": "Two things.", "changes": [
              {"text": "Name the study.", "field": "CAPTION"},
              {"text": "Too dark.", "second": 99}]}""")
        .statusCode(422)
        .body(at("violations[*].field", contains("changes[1].second")));
    assertPost(post, "IN_REVIEW", null);
    decide(
            ADMIN,
            review,
            "request-changes",
            """
            {"step": 1, "text": "Two things.", "changes": [
              {"text": "Name the study.", "field": "CAPTION"},
              {"text": "Too dark.", "second": 12.5}]}""")
        .statusCode(200)
        .body(at("state", equalTo("CHANGES_REQUESTED")))
        .body(at("steps[0].decision.text", equalTo("Two things.")));
    assertPost(post, "DRAFT", null);
    String open = "?kind=REQUESTED_CHANGE&state=OPEN&postId=" + post;
    Json asked = remarks(open);
    assertThat(asked.<String>getList("items[*].text"))
        .containsExactly("Too dark.", "Name the study.");
    resolve(asked.getString("items[0].id")).statusCode(200);
    assertThat(remarks(open).<String>getList("items[*].text")).containsExactly("Name the study.");
    edit(OPERATOR, post, "\"caption\": \"As the study of 2024 says\"").statusCode(200);
    String second = submit(OPERATOR, post, 2).statusCode(201).extract().as(Json.class).get("id");
    approve(ADMIN, second, 1).statusCode(200);
    assertPost(post, "APPROVED", 2);
    assertThat(read(review).getString("state")).isEqualTo("CHANGES_REQUESTED");
  }

  @Test
  void aReviewIsTakenBack() {
    brandRoute(BY_ADMIN);
    String post = draft(null);
    String review = submitted(post);
    decide(Tokens.operator(ACME, "omar"), review, "withdraw", "")
        .statusCode(403)
        .body(at("code", equalTo("REVIEW_OF_ANOTHER")));
    decide(OPERATOR, review, "withdraw", "")
        .statusCode(200)
        .body(at("state", equalTo("WITHDRAWN")))
        .body(at("nextStep", nullValue()));
    assertPost(post, "DRAFT", null);
    submitted(post);
  }

  @Test
  void otherContentEndsAReview() {
    brandRoute(BY_ADMIN);
    String post = draft(null);
    String review = submitted(post);
    edit(OPERATOR, post, "\"caption\": \"Something else\"").statusCode(200);
    assertThat(read(review).getString("state")).isEqualTo("VOID");
    assertThat(ids(ADMIN, "?state=OPEN")).isEmpty();
    assertThat(ids(ADMIN, "?state=VOID&postId=" + post)).containsExactly(review);
    approve(ADMIN, review, 1).statusCode(409).body(at("code", equalTo("REVIEW_STALE")));
    decide(OPERATOR, review, "withdraw", "")
        .statusCode(409)
        .body(at("code", equalTo("REVIEW_STALE")));
    submit(OPERATOR, post, 1).statusCode(409).body(at("code", equalTo("POST_VERSION_STALE")));
    submit(OPERATOR, post, 2).statusCode(201);
    assertThat(PublishedChanges.awaitOf(3, "reviews").<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.ReviewSubmitted",
            "io.hookline.content.ReviewVoided",
            "io.hookline.content.ReviewSubmitted");
  }

  @Test
  void aPostThatIsGivenUpIsInReviewNoMore() {
    brandRoute(BY_ADMIN);
    String post = draft(null);
    String review = submitted(post);
    operator()
        .body("{\"reason\": \"The sound was withdrawn.\"}")
        .post(acme("/posts/" + post + "/remove"))
        .then()
        .statusCode(200);
    approve(ADMIN, review, 1).statusCode(409).body(at("code", equalTo("REVIEW_STALE")));
  }
}
