package io.hookline.content.produce.post;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.content.plan.idea.IdeaFixtures;
import io.hookline.content.plan.trend.TrendFixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an idea is told by its posts. */
@QuarkusTest
class PostIdeaTest {

  private static final String OUT = ", \"publishedAt\": \"%s\", \"url\": \"%s\"";

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void aPostPlansItsIdeaAndItsPublicationUsesIt() {
    String trend = TrendFixtures.trend("Second coat");
    String idea = IdeaFixtures.ideaOf(trend);
    String post = created(idea, "");
    assertThat(state(idea)).isEqualTo("PLANNED");
    created(idea, OUT.formatted(daysAgo(1), Fixtures.URL));
    assertThat(state(idea)).isEqualTo("USED");
    assertThat(operator().get(acme("/ideas/" + idea)).as(Json.class).getString("usedAt"))
        .as("when the post went out, not when it was recorded")
        .isEqualTo(daysAgo(1).toString());
    operator()
        .get(acme("/trends/" + trend + "/uses"))
        .then()
        .body(at("ideas", equalTo(1)))
        .body(at("used", equalTo(1)));
    String other = IdeaFixtures.idea("Ten steps");
    update(post, other).statusCode(200).body(at("ideaId", equalTo(other)));
    assertThat(state(other)).isEqualTo("PLANNED");
  }

  @Test
  void noPostIsPlannedOfAnIdeaThatIsNotThereOrRejected() {
    create(UUID.randomUUID().toString(), "")
        .statusCode(422)
        .body(at("code", equalTo("REFERENCE_UNKNOWN")))
        .body(at("violations[0].field", equalTo("ideaId")));
    String idea = IdeaFixtures.idea("Ten steps");
    operator().body("{\"reason\": \"Late\"}").post(acme("/ideas/" + idea + "/reject"));
    create(idea, "").statusCode(409).body(at("code", equalTo("IDEA_STATE_FORBIDS")));
    assertThat(operator().get(acme("/posts")).as(Json.class).<String>getList("items")).isEmpty();
  }

  @Test
  void aPostMayChangeAfterItsIdeaWasRejected() {
    String idea = IdeaFixtures.idea("Ten steps");
    String post = created(idea, "");
    operator().body("{\"reason\": \"Late\"}").post(acme("/ideas/" + idea + "/reject"));
    update(post, idea).statusCode(200);
    assertThat(state(idea)).isEqualTo("REJECTED");
  }

  private static ValidatableResponse create(String idea, String more) {
    return operator()
        .body(
            """
            {"network": "TIKTOK", "title": "Second coat", "funnelStage": "TOFU", "ideaId": "%s"%s}"""
                .formatted(idea, more))
        .post(acme("/posts"))
        .then();
  }

  private static String created(String idea, String more) {
    return create(idea, more).statusCode(201).extract().as(Json.class).get("id");
  }

  private static ValidatableResponse update(String post, String idea) {
    return operator()
        .header("If-Match", "*")
        .body(
            """
            {"title": "Changed", "funnelStage": "TOFU", "ideaId": "%s"}"""
                .formatted(idea))
        .put(acme("/posts/" + post))
        .then();
  }

  private static String state(String idea) {
    return operator().get(acme("/ideas/" + idea)).as(Json.class).get("state");
  }
}
