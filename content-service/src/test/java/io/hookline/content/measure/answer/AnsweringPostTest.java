package io.hookline.content.measure.answer;

import static io.hookline.content.Fixtures.acme;
import static io.hookline.content.Fixtures.daysAgo;
import static io.hookline.content.Fixtures.operator;
import static io.hookline.content.Fixtures.planned;
import static io.hookline.content.Fixtures.published;
import static io.hookline.content.Fixtures.series;
import static io.hookline.content.Fixtures.snapshot;
import static io.hookline.content.produce.comment.CommentFixtures.answer;
import static io.hookline.content.produce.comment.CommentFixtures.comment;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Json;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnsweringPostTest {

  @Test
  void aPostThatAnswersIsShownWithItsCommentsAndItsNewestOrganicCounters() {
    Fixtures.twoBrands();
    String post = published();
    String reply = published(series(), null, daysAgo(16));
    String other = published(series(), null, daysAgo(15));
    String question = comment(post, "Does it work?");
    answer(question, reply, "REPLY");
    answer(comment(post, "I love it"), reply, "REPLY");
    answer(question, other, "STITCH");
    answer(question, planned(series()), "DUET");
    counters(reply, 5, "ORGANIC", 100);
    counters(reply, 3, "ORGANIC", 300);
    counters(reply, 2, "PAID", 9_000);
    counters(reply, 1, "ORGANIC", "ESTIMATED", 500);

    Json list = operator().get(acme("/answering-posts")).as(Json.class);
    assertThat(list.getList("items[*].postId")).isEqualTo(List.of(other, reply));
    assertThat(list.getList("items[*].comments")).isEqualTo(List.of(1, 2));
    assertThat(list.getList("items[*].questions")).isEqualTo(List.of(1, 1));
    assertThat(list.getList("items[*].views")).containsExactly(null, 300);
    assertThat(list.getString("items[1].capturedAt")).isEqualTo(daysAgo(3).toString());
    assertThat(list.getInt("items[1].timedComments")).isEqualTo(2);
    assertThat(list.getLong("items[1].medianResponseSeconds"))
        .isEqualTo(Duration.ofDays(4).toSeconds());
    Json first = operator().get(acme("/answering-posts?limit=1")).as(Json.class);
    assertThat(
            operator()
                .get(acme("/answering-posts?limit=1&cursor=" + first.getString("nextCursor")))
                .as(Json.class)
                .<String>getList("items[*].postId"))
        .containsExactly(reply);
  }

  private static void counters(String post, int daysAgo, String dataset, int views) {
    counters(post, daysAgo, dataset, "API", views);
  }

  private static void counters(String post, int daysAgo, String dataset, String source, int views) {
    snapshot(
            post,
            """
            {"capturedAt": "%s", "dataset": "%s", "source": "%s", "views": %d}"""
                .formatted(daysAgo(daysAgo), dataset, source, views))
        .statusCode(201);
  }
}
