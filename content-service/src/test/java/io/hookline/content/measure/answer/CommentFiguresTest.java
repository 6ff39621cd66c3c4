package io.hookline.content.measure.answer;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.produce.comment.CommentFixtures.answer;
import static io.hookline.content.produce.comment.CommentFixtures.comment;
import static io.hookline.content.produce.comment.CommentFixtures.commentAt;
import static io.hookline.kit.test.Json.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many comments of which class there are, and what became of them. */
@QuarkusTest
class CommentFiguresTest {

  private String post;
  private String comment;

  @BeforeEach
  void aComment() {
    Fixtures.twoBrands();
    post = published();
    comment = comment(post, "Does it work?");
  }

  private static Json figures(String query) {
    return operator()
        .get(acme("/comment-figures?" + query))
        .then()
        .statusCode(200)
        .extract()
        .as(Json.class);
  }

  @Test
  void commentsAreCountedByClassAndAnswerInThePeriodsOfTheBrand() {
    String second = comment(post, "How does it smell?");
    comment(post, "I love it");
    comment(post, "first");
    String reply = published(series(), null, daysAgo(18));
    answer(comment, reply, "REPLY");
    answer(second, reply, "REPLY");
    answer(second, published(series(), null, daysAgo(14)), "STITCH");
    answer(second, planned(series()), "STITCH");
    idea(comment);
    idea(comment);
    LocalDate day = day(daysAgo(20));
    Json figures = figures("by=DAY&from=" + day.minusDays(1) + "&to=" + day.plusDays(1));
    assertThat(figures.getString("timeZone")).isEqualTo("America/New_York");
    assertThat(figures.getList("periods[*].comments")).isEqualTo(List.of(0, 4, 0));
    assertThat(figures.getString("periods[1].from")).isEqualTo(day.toString());
    assertThat(figures.getString("periods[1].to")).isEqualTo(day.toString());
    assertThat(figures.getList("periods[1].classes[?(@.commentClass == 'QUESTION')].comments"))
        .isEqualTo(List.of(2));
    assertThat(figures.getList("periods[1].classes[?(@.commentClass == 'QUESTION')].share"))
        .extracting(Object::toString)
        .containsExactly("0.5");
    assertThat(figures.getList("periods[1].classes[*].comments"))
        .isEqualTo(List.of(2, 0, 1, 0, 0, 0, 1));
    assertThat(figures.getInt("periods[1].becameIdeas")).isEqualTo(1);
    assertThat(figures.getInt("periods[1].postsOfIdeas")).isZero();
    assertThat(figures.getInt("periods[1].answered")).isEqualTo(2);
    assertThat(figures.getInt("periods[1].answeredQuestions")).isEqualTo(2);
    assertThat(figures.getInt("periods[1].answeringPosts")).isEqualTo(2);
    assertThat(figures.getInt("periods[1].timedComments")).isEqualTo(2);
    assertThat(figures.getLong("periods[1].medianResponseSeconds"))
        .isEqualTo(Duration.ofDays(2).toSeconds());
    assertThat(figures.getString("periods[0].answeredShare")).isNull();
    assertThat(figures.getString("periods[0].medianResponseSeconds")).isNull();
    Json ofPost = figures("by=MONTH&from=" + day + "&to=" + day + "&postId=" + reply);
    assertThat(ofPost.getList("periods[*].comments")).isEqualTo(List.of(0));
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

  @Test
  void anAnswerThatWasOutBeforeTheCommentHasNoTime() {
    answer(comment, published(series(), null, daysAgo(25)), "POST");
    LocalDate day = day(daysAgo(20));
    Json figures = figures("by=DAY&from=" + day + "&to=" + day);
    assertThat(figures.getInt("periods[0].answered")).isEqualTo(1);
    assertThat(figures.getInt("periods[0].timedComments")).isZero();
    assertThat(figures.getString("periods[0].medianResponseSeconds")).isNull();
  }

  /** The last instant of a day in New York, and the first one after it. */
  @Test
  void daysAreCutInTheBrandsZone() {
    LocalDate day = day(daysAgo(10));
    Instant midnight = day.plusDays(1).atStartOfDay(ZoneId.of("America/New_York")).toInstant();
    for (Instant at : List.of(midnight.minusSeconds(1), midnight)) {
      commentAt(at, post, "x");
    }
    Json figures = figures("by=DAY&from=" + day + "&to=" + day.plusDays(1));
    assertThat(figures.getList("periods[*].comments")).isEqualTo(List.of(1, 1));
  }

  @Test
  void periodsThatCannotBeAreRefused() {
    for (String query :
        List.of(
            "from=2026-09-02&to=2026-09-01",
            "by=DAY&from=2025-01-01&to=2026-12-31",
            "from=2026-09-01")) {
      operator()
          .get(acme("/comment-figures?" + query))
          .then()
          .statusCode(org.hamcrest.Matchers.oneOf(400, 422))
          .body(at("violations[*].field", contains("to")));
    }
  }

  private static LocalDate day(Instant at) {
    return at.atZone(ZoneId.of("America/New_York")).toLocalDate();
  }
}
