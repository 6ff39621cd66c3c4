package io.hookline.content.produce.comment;

import static io.hookline.content.produce.comment.ManyComments.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.test.EmptyFiles;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists and searches of comments are read from indexes, whatever the table's size. */
@QuarkusTest
@EmptyFiles
class CommentPlanTest {

  @BeforeEach
  void manyComments() throws SQLException {
    ManyComments.record();
  }

  @Test
  void aPageIsReadFromTheIndexInItsOrder() throws SQLException {
    for (String condition : List.of("true", "r.class = 'QUESTION'", "r.author_key = 'a7'")) {
      List<String> plan = pagePlan(condition);
      assertThat(plan).as(condition).noneMatch(line -> line.contains("Seq Scan"));
      assertThat(plan).as(condition).anyMatch(line -> line.contains("Index"));
    }
  }

  /** What is rare would be looked for through all comments. */
  @Test
  void aFilterThatFewFulfilHasAnIndexInTheListsOrder() throws SQLException {
    Map.of(
            "r.network = 'INSTAGRAM'", "ix_comment_network",
            "r.deleted_at is not null", "ix_comment_deleted")
        .forEach(
            (condition, index) ->
                assertThat(pagePlan(condition))
                    .as(condition)
                    .anyMatch(line -> line.contains(index))
                    .noneMatch(line -> line.contains("Sort")));
  }

  /** What is answered is rare and found from the answers, what is not fills a page at once. */
  @Test
  void answeredCommentsAreReadFromTheAnswersAndOthersInTheListsOrder() throws SQLException {
    ManyComments.answer();
    assertThat(pagePlan(answered(true)))
        .anyMatch(line -> line.contains("pk_comment") || line.contains("uq_comment_brand_id"))
        .noneMatch(line -> line.contains("ix_comment_time"))
        .noneMatch(line -> line.contains("Seq Scan on comment r"));
    assertThat(pagePlan(answered(false)))
        .anyMatch(line -> line.contains("ix_comment_time"))
        .noneMatch(line -> line.contains("Seq Scan on comment r"))
        .noneMatch(line -> line.contains("Sort"));
  }

  private static String answered(boolean answered) {
    CommentFilter filter = new CommentFilter();
    filter.answered = answered;
    return filter
        .conditions()
        .replace(":placeAt", "'infinity'")
        .replace(":placeId", "'ffffffff-ffff-ffff-ffff-ffffffffffff'");
  }

  @Test
  void aSearchLooksAtTheNewestAndThenAsksTheIndex() throws SQLException {
    List<String> statements = CommentRepository.searched("true").statements();
    assertThat(plan(statements.get(0), "'comment'"))
        .anyMatch(line -> line.contains("ix_comment_time"))
        .noneMatch(line -> line.contains("Seq Scan"));
    assertThat(plan(statements.get(1), "'n77'"))
        .as("the view lets the planner use what row-level security keeps from it")
        .anyMatch(line -> line.contains("ix_comment_search"))
        .anyMatch(line -> line.contains("Index Cond") && line.contains("@@"));
  }

  private static List<String> pagePlan(String condition) {
    try {
      return plan("select id from comment r " + CommentRepository.list(condition), "");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
