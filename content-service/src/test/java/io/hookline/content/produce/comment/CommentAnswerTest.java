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
import io.hookline.kit.test.Owner;
import io.hookline.kit.test.Tokens;
import io.hookline.kit.value.Ids;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
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

  /** The owner of the tables plays the other one: its removal is not yet committed. */
  @Test
  void anAnswerIsRemovedOnce() throws Exception {
    String answer = answer(comment, post, "REPLY");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      owner.setAutoCommit(false);
      sql.execute("delete from comment_answer where id = '" + answer + "'");
      CompletableFuture<Json> second =
          CompletableFuture.supplyAsync(
              () ->
                  operator()
                      .header("If-Match", "\"0\"")
                      .delete(acme("/comment-answers/" + answer))
                      .as(Json.class));
      while (!second.isDone() && isFree(sql)) {
        Thread.onSpinWait();
      }
      owner.commit();
      assertThat(second.get().getString("code")).isEqualTo("COMMENT_ANSWER_NOT_FOUND");
    }
    assertThat(Fixtures.as(Tokens.sister()).get("/v1/changes").asString())
        .doesNotContain("CommentAnswerRemoved");
  }

  /** Whether nobody waits for this transaction. */
  private static boolean isFree(Statement sql) throws SQLException {
    try (var row =
        sql.executeQuery(
            "select not exists (select from pg_stat_activity"
                + " where pg_backend_pid() = any(pg_blocking_pids(pid)))")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  /** A link to a post that is planned answers nobody yet; the figures count so, too. */
  @Test
  void aCommentIsAnsweredWhenThePostIsPublished() {
    String planned = comment(post, "How does it smell?");
    String none = comment(post, "How big is it?");
    answer(comment, published(series(), null, daysAgo(18)), "REPLY");
    answer(planned, planned(series()), "STITCH");
    assertThat(CommentFixtures.list("?answered=true").getList("items[*].id"))
        .containsExactly(comment);
    assertThat(CommentFixtures.list("?answered=false").getList("items[*].id"))
        .containsExactlyInAnyOrder(planned, none);
    assertThat(CommentFixtures.list("?answered=true&q=work").getList("items[*].id"))
        .containsExactly(comment);
  }

  /** Its version is that of the link, and the post goes its own way. */
  @Test
  void whoKnowsTheVersionIsToldAllTheSame() {
    String answer = answer(comment, published(series(), null, daysAgo(18)), "REPLY");
    operator()
        .header("If-None-Match", "\"0\"")
        .get(acme("/comment-answers/" + answer))
        .then()
        .statusCode(200)
        .body(at("answeredAt", equalTo(daysAgo(18).toString())));
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
