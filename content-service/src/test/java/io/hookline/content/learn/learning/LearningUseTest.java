package io.hookline.content.learn.learning;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.learn.learning.LearningFixtures.learning;
import static io.hookline.content.learn.learning.LearningFixtures.supersede;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ideas, briefs and posts name the learnings that they make use of. */
@QuarkusTest
class LearningUseTest {

  private static final String NOTHING = "0198b2c4-7a10-7c55-9d6e-0a4f5c1b2d3e";

  private static final Map<String, String> BODIES =
      Map.of(
          "ideas", "{\"title\": \"A\", \"source\": \"LEARNING\", \"learningIds\": [\"%s\"]}",
          "posts",
              """
              {"network": "TIKTOK", "title": "A", "funnelStage": "TOFU", "learningIds": ["%s"]}""",
          "briefs",
              """
              {"content": {"title": "A",
                "learnings": [{"statement": "S", "learningId": "%s"}]}}""");

  @BeforeEach
  void brands() {
    Fixtures.twoBrands();
  }

  @Test
  void whatMakesUseOfALearningIsFoundByIt() {
    String learning = learning("A");
    String other = learning("B");
    BODIES.forEach(
        (what, body) -> {
          String id = created(what, body.formatted(learning));
          created(what, body.formatted(other));
          assertThat(by(what, learning)).as(what).containsExactly(id);
          Json read = operator().get(acme("/" + what + "/" + id)).as(Json.class);
          operator()
              .header("If-Match", "*")
              .body(body.formatted(other).replace("\"network\": \"TIKTOK\", ", ""))
              .put(acme("/" + what + "/" + id))
              .then()
              .statusCode(200)
              .body(at("version", equalTo(read.getInt("version") + 1)));
          assertThat(by(what, learning)).as(what).isEmpty();
          assertThat(by(what, other)).as(what).hasSize(2);
        });
  }

  @Test
  void anUnknownLearningIsRefusedAndASupersededOneIsNot() {
    String learning = learning("A");
    supersede(learning, learning("B"));
    BODIES.forEach(
        (what, body) -> {
          operator()
              .body(body.formatted(NOTHING))
              .post(acme("/" + what))
              .then()
              .statusCode(422)
              .body(at("code", equalTo("REFERENCE_UNKNOWN")))
              .body(
                  at(
                      "violations[0].field",
                      equalTo(
                          what.equals("briefs")
                              ? "content.learnings[0].learningId"
                              : "learningIds[0]")));
          created(what, body.formatted(learning));
        });
  }

  @Test
  void whatAPostMakesUseOfIsNothingToApprove() {
    String post =
        created(
            "posts",
            """
            {"network": "TIKTOK", "title": "A", "funnelStage": "TOFU", "status": "DRAFT"}""");
    operator()
        .header("If-Match", "*")
        .body(
            """
            {"title": "A", "funnelStage": "TOFU", "learningIds": ["%s"]}"""
                .formatted(learning("A")))
        .put(acme("/posts/" + post))
        .then()
        .statusCode(200)
        .body(at("contentVersion", equalTo(1)));
  }

  @Test
  void filesOfIdeasAndPostsBringTheirLearnings() {
    String learning = learning("A");
    String ideas =
        "title,source,learningIds\nA,LEARNING,%s\nB,OWN,%s\n".formatted(learning, NOTHING);
    Json result = send("ideas", ideas);
    assertThat(result.<String>getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(result.getString("rows[1].violations[0].field")).isEqualTo("learningIds[0]");
    assertThat(by("ideas", learning)).containsExactly(result.getString("rows[0].id"));
    String posts =
        """
        externalId,network,title,funnelStage,learningIds
        r1,TIKTOK,A,TOFU,%s
        r2,TIKTOK,B,TOFU,%s
        """
            .formatted(learning, NOTHING);
    Json taken = send("posts", posts);
    assertThat(taken.<String>getList("rows[*].status")).containsExactly("APPLIED", "FAILED");
    assertThat(by("posts", learning)).containsExactly(taken.getString("rows[0].id"));
    assertThat(send("posts", posts).getString("rows[0].status")).isEqualTo("UNCHANGED");
  }

  private static Json send(String what, String file) {
    return operator()
        .contentType("text/csv")
        .body(file)
        .post(acme("/" + what + "/imports"))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  private static String created(String what, String body) {
    return operator()
        .body(body)
        .post(acme("/" + what))
        .then()
        .statusCode(201)
        .extract()
        .as(Json.class)
        .get("id");
  }

  private static List<String> by(String what, String learning) {
    return operator()
        .get(acme("/" + what + "?learningId=" + learning))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class)
        .getList("items[*].id");
  }
}
