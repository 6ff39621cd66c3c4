package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.ACME;
import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.as;
import static io.hookline.content.produce.approval.ApprovalFixtures.BY_ADMIN;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.draft;
import static io.hookline.content.produce.approval.ApprovalFixtures.partnershipRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.step;
import static io.hookline.content.produce.approval.ApprovalFixtures.submit;
import static io.hookline.content.produce.approval.ApprovalFixtures.submitted;
import static io.hookline.content.produce.approval.ReviewCalls.ADMIN;
import static io.hookline.content.produce.approval.ReviewCalls.ANALYST;
import static io.hookline.content.produce.approval.ReviewCalls.OPERATOR;
import static io.hookline.content.produce.approval.ReviewCalls.approve;
import static io.hookline.content.produce.approval.ReviewCalls.assertPost;
import static io.hookline.content.produce.approval.ReviewCalls.edit;
import static io.hookline.content.produce.approval.ReviewCalls.ids;
import static io.hookline.content.produce.approval.ReviewCalls.read;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.test.PublishedChanges;
import io.hookline.kit.test.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts on their routes. */
@QuarkusTest
class ReviewResourceTest {

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aRouteWithoutStepsApprovesAtOnce() {
    String post = draft(null);
    submit(OPERATOR, post, 1)
        .statusCode(201)
        .body(at("state", equalTo("APPROVED")))
        .body(at("steps", empty()))
        .body(at("routeId", equalTo(brandRoute())))
        .body(at("routeVersion", equalTo(0)))
        .body(at("submittedBy.name", equalTo("oscar-acme-cosmetics")))
        .body(at("closedAt", notNullValue()));
    assertPost(post, "APPROVED", 1);
    submit(OPERATOR, post, 1).statusCode(409).body(at("code", equalTo("POST_STATE_FORBIDS")));
  }

  @Test
  void everyStepApprovesInItsTurn() {
    brandRoute(step("Client", "ANALYST", false), step("Editor", "OPERATOR", true), BY_ADMIN);
    String post = draft(null);
    String review = submitted(post);
    assertPost(post, "IN_REVIEW", null);
    approve(ANALYST, review, 1)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body(at("state", equalTo("OPEN")))
        .body(at("nextStep", equalTo(2)))
        .body(at("steps[0].decision.outcome", equalTo("APPROVED")))
        .body(at("steps[0].decision.by.name", equalTo("anna-acme-cosmetics")));
    approve(OPERATOR, review, 1).statusCode(409).body(at("code", equalTo("REVIEW_STEP_FORBIDS")));
    approve(ANALYST, review, 2)
        .statusCode(403)
        .body(at("code", equalTo("REVIEWER_ROLE_TOO_SMALL")));
    approve(OPERATOR, review, 2).statusCode(200);
    assertPost(post, "IN_REVIEW", null);
    approve(ADMIN, review, 3).statusCode(200).body(at("state", equalTo("APPROVED")));
    assertPost(post, "APPROVED", 1);
    approve(ADMIN, review, 3).statusCode(409).body(at("code", equalTo("REVIEW_CLOSED")));
    assertThat(PublishedChanges.awaitOf(4, "reviews").<String>getList("[*].type"))
        .containsExactly(
            "io.hookline.content.ReviewSubmitted",
            "io.hookline.content.ReviewAdvanced",
            "io.hookline.content.ReviewAdvanced",
            "io.hookline.content.ReviewApproved");
  }

  @Test
  void whoWroteOrSubmittedNeedsASecondPairOfEyes() {
    brandRoute(step("Editor", "OPERATOR", false));
    String post = draft(null);
    edit(Tokens.operator(ACME, "wanda"), post, "\"caption\": \"Wanda's\"").statusCode(200);
    String review = submit(OPERATOR, post, 2).statusCode(201).extract().as(Json.class).get("id");
    for (String author : List.of(OPERATOR, Tokens.operator(ACME, "wanda"))) {
      approve(author, review, 1).statusCode(403).body(at("code", equalTo("REVIEWER_IS_AUTHOR")));
      assertThat(ids(author, "?decidableByMe=true")).isEmpty();
    }
    assertThat(ids(Tokens.operator(ACME, "omar"), "?decidableByMe=true")).containsExactly(review);
    approve(Tokens.operator(ACME, "omar"), review, 1).statusCode(200);
  }

  @Test
  void aReviewKeepsTheRouteThatItBeganWith() {
    brandRoute(BY_ADMIN);
    String review = submitted(draft(null));
    brandRoute(step("Client", "ANALYST", false), BY_ADMIN);
    approve(ANALYST, review, 1)
        .statusCode(403)
        .body(at("code", equalTo("REVIEWER_ROLE_TOO_SMALL")));
    approve(ADMIN, review, 1)
        .statusCode(200)
        .body(at("routeVersion", equalTo(1)))
        .body(at("state", equalTo("APPROVED")));
    assertThat(read(submitted(draft(null))).getInt("routeVersion")).isEqualTo(2);
  }

  @Test
  void aPartnershipsRouteGoesBeforeTheBrands() {
    UUID strict = Fixtures.partnership();
    UUID free = Fixtures.partnership();
    UUID other = Fixtures.partnership();
    brandRoute(step("Editor", "OPERATOR", true));
    String route = partnershipRoute(strict, BY_ADMIN, BY_ADMIN);
    partnershipRoute(free);
    assertThat(read(submitted(draft(strict))).getList("steps")).hasSize(2);
    assertThat(read(submitted(draft(free))).getString("state")).isEqualTo("APPROVED");
    assertThat(read(submitted(draft(other))).getString("steps[0].name")).isEqualTo("Editor");
    as(ADMIN)
        .header("If-Match", "*")
        .delete(acme("/approval-routes/" + route))
        .then()
        .statusCode(204);
    assertThat(read(submitted(draft(strict))).getString("steps[0].name")).isEqualTo("Editor");
  }
}
