package io.hookline.content.produce.approval;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.produce.approval.ApprovalFixtures.BY_ADMIN;
import static io.hookline.content.produce.approval.ApprovalFixtures.brandRoute;
import static io.hookline.content.produce.approval.ApprovalFixtures.submitted;
import static io.hookline.content.produce.approval.WholePosts.approve;
import static io.hookline.content.produce.approval.WholePosts.body;
import static io.hookline.content.produce.approval.WholePosts.draft;
import static io.hookline.content.produce.approval.WholePosts.put;
import static io.hookline.content.produce.approval.WholePosts.read;
import static io.hookline.content.produce.approval.WholePosts.reviewOf;
import static io.hookline.content.produce.publication.PublishFixtures.claimed;
import static io.hookline.content.produce.publication.PublishFixtures.confirm;
import static io.hookline.content.produce.publication.PublishFixtures.leasesEnd;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.produce.mention.MentionFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A version turns out to be out while people work on the next one. */
@QuarkusTest
class PublishedReviewTest {

  private String post;
  private String attempt;

  @BeforeEach
  void aPostThatIsTakenForLost() {
    Fixtures.twoBrands();
    post = draft();
    attempt = claimed(post);
    leasesEnd();
  }

  @Test
  void thePostIsWhatWentOut() {
    String mention = MentionFixtures.mention();
    Map<String, String> next = new HashMap<>(WholePosts.CONTENT);
    next.put("caption", "\"After!\"");
    next.put("disclosure", "{\"aiGenerated\": true}");
    next.put("mentionId", "\"" + mention + "\"");
    assertThat(put(post, body(next))).isEqualTo(200);
    confirm(attempt, daysAgo(1), Fixtures.address()).statusCode(200);

    Json out = read(post);
    assertThat(out.getString("caption")).isEqualTo("Before or after?");
    assertThat(out.getString("mentionId")).isNull();
    assertThat(out.getInt("publishedVersion")).isEqualTo(1);
    operator()
        .get(acme("/posts/" + post + "/disclosure-evidence"))
        .then()
        .body(at("items[*].contentVersion", contains(1)))
        .body(at("items[*].seen.aiGenerated", contains(false)));
    operator().get(acme("/reuses")).then().body(at("items", empty()));
    operator()
        .get(acme("/posts/" + post + "/versions/2"))
        .then()
        .body(at("content.caption", equalTo("After!")))
        .body(at("content.mentionId", equalTo(mention)));
    operator()
        .get(acme("/posts?q=after"))
        .then()
        .body(at("items[*].caption", contains("Before or after?")));
  }

  @Test
  void nobodyDecidesOnWhatComesTooLate() {
    Map<String, String> next = new HashMap<>(WholePosts.CONTENT);
    next.put("caption", "\"After!\"");
    assertThat(put(post, body(next))).isEqualTo(200);
    brandRoute(BY_ADMIN);
    String review =
        ApprovalFixtures.submit(ReviewCalls.OPERATOR, post, 2).extract().as(Json.class).get("id");
    confirm(attempt, daysAgo(1), Fixtures.address()).statusCode(200);
    assertThat(reviewOf(post)).isEqualTo("VOID");
    ReviewCalls.approve(ReviewCalls.ADMIN, review, 1)
        .statusCode(409)
        .body(at("code", equalTo("REVIEW_STALE")));
  }

  @Test
  void anApprovalOfAnotherVersionThanTheOneThatIsOutIsVoid() {
    Map<String, String> next = new HashMap<>(WholePosts.CONTENT);
    next.put("caption", "\"After!\"");
    assertThat(put(post, body(next))).isEqualTo(200);
    brandRoute(BY_ADMIN);
    String review =
        ApprovalFixtures.submit(ReviewCalls.OPERATOR, post, 2).extract().as(Json.class).get("id");
    assertThat(approve(review)).isEqualTo(200);
    confirm(attempt, daysAgo(1), Fixtures.address()).statusCode(200);
    assertThat(reviewOf(post)).isEqualTo("VOID");
  }

  @Test
  void aReviewOfWhatIsOutEndsToo() {
    brandRoute(BY_ADMIN);
    submitted(post);
    confirm(attempt, daysAgo(1), Fixtures.address()).statusCode(200);
    assertThat(reviewOf(post)).isEqualTo("VOID");
    assertThat(read(post).getInt("contentVersion")).isEqualTo(1);
  }
}
