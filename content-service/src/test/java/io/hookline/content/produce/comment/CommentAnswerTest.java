package io.hookline.content.produce.comment;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.produce.comment.CommentFixtures.answer;
import static io.hookline.content.produce.comment.CommentFixtures.comment;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts that answer comments, and how soon. */
@QuarkusTest
class CommentAnswerTest {

  private String post;
  private String comment;

  @BeforeEach
  void aComment() {
    Fixtures.twoBrands();
    post = published();
    comment = comment(post, "Does it work?");
  }

  private static Json get(String answer) {
    return operator().get(acme("/comment-answers/" + answer)).as(Json.class);
  }

  @Test
  void theResponseTimeIsFromTheCommentToThePublication() {
    String reply = published(series(), null, daysAgo(18));
    Json answered = get(answer(comment, reply, "REPLY"));
    assertThat(answered.getLong("responseSeconds")).isEqualTo(Duration.ofDays(2).toSeconds());
    assertThat(answered.getString("answeredAt")).isEqualTo(daysAgo(18).toString());
    Json planned = get(answer(comment, planned(series()), "STITCH"));
    assertThat(planned.getString("answeredAt")).isNull();
    assertThat(planned.getString("responseSeconds")).isNull();
    Json before = get(answer(comment, published(series(), null, daysAgo(25)), "POST"));
    assertThat(before.getString("responseSeconds")).isNull();
    Json list = operator().get(acme("/comment-answers?commentId=" + comment)).as(Json.class);
    assertThat(list.getList("items")).hasSize(3);
    assertThat(
            operator()
                .get(acme("/comment-answers?postId=" + reply))
                .as(Json.class)
                .<String>getList("items[*].commentId"))
        .containsExactly(comment);
  }

  @Test
  void aPostAnswersACommentOnceAndWhatIsNamedIsThere() {
    String answer = answer(comment, post, "REPLY");
    post("{\"commentId\": \"%s\", \"postId\": \"%s\", \"kind\": \"DUET\"}".formatted(comment, post))
        .then()
        .statusCode(409)
        .body(at("code", equalTo("COMMENT_ANSWERED_BY_POST")));
    post("{\"commentId\": \"%s\", \"postId\": \"%s\", \"kind\": \"DUET\"}"
            .formatted(Ids.next(), Ids.next()))
        .then()
        .statusCode(422)
        .body(at("violations[*].field", contains("commentId", "postId")));
    operator().delete(acme("/comment-answers/" + answer)).then().statusCode(428);
    operator()
        .header("If-Match", "\"0\"")
        .delete(acme("/comment-answers/" + answer))
        .then()
        .statusCode(204);
    operator()
        .get(acme("/comment-answers/" + answer))
        .then()
        .statusCode(404)
        .body(at("code", equalTo("COMMENT_ANSWER_NOT_FOUND")));
    answer(comment, post, "DUET");
  }

  private static io.restassured.response.Response post(String body) {
    return operator().body(body).post(acme("/comment-answers"));
  }

  @Test
  void commentsThatBecameIdeasAreFound() {
    String second = comment(post, "How does it smell?");
    idea(comment);
    assertThat(CommentFixtures.list("?becameIdea=true").getList("items[*].id"))
        .containsExactly(comment);
    assertThat(CommentFixtures.list("?becameIdea=false").getList("items[*].id"))
        .containsExactly(second);
  }

  private static void idea(String comment) {
    operator()
        .body(
            """
            {"title": "Answer it on camera", "source": "COMMENT", "commentId": "%s"}"""
                .formatted(comment))
        .post(acme("/ideas"))
        .then()
        .statusCode(201);
  }
}
