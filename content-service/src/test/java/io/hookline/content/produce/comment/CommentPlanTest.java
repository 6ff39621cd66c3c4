package io.hookline.content.produce.comment;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.Fixtures;
import io.hookline.kit.test.Owner;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists, searches and figures of comments are read from indexes, whatever the table's size. */
@QuarkusTest
class CommentPlanTest {

  private static final String MANY =
      """
      insert into comment (id, brand, network, platform_id, post_id, text, edits, search, author_key,
                           commented_at, seen_at, rule_class, rules_version, version, created_at,
                           updated_at)
      select uuidv7(), 'acme-cosmetics', 'TIKTOK', 'c' || n, '%s', 'Comment ' || n, 0,
             array_to_tsvector(array['comment', 'n' || n]), 'a' || n,
             now() - n * interval '1 minute', now(),
             (array['QUESTION', 'PRAISE', 'OTHER'])[1 + n %% 3], 1, 0, now(), now()
        from generate_series(1, 20000) n;
      vacuum analyze comment;
      """;

  @BeforeEach
  void manyComments() throws SQLException {
    Fixtures.twoBrands();
    String post = Fixtures.published();
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      for (String statement : MANY.formatted(post).split(";\n")) {
        sql.execute(statement);
      }
    }
  }

  @Test
  void aPageIsReadFromTheIndexInItsOrder() throws SQLException {
    for (String condition : List.of("true", "r.class = 'QUESTION'", "r.author_key = 'a7'")) {
      List<String> plan = plan("select id from comment r " + CommentRepository.list(condition), "");
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
                assertThat(plan("select id from comment r " + CommentRepository.list(condition)))
                    .as(condition)
                    .anyMatch(line -> line.contains(index))
                    .noneMatch(line -> line.contains("Sort")));
  }

  private static List<String> plan(String query) {
    try {
      return plan(query, "");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
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

  @Test
  void figuresComeFromTheIndexAlone() throws SQLException {
    String counts =
        CommentFigures.COUNTS
            .replace(":bounds", "array[now() - interval '1 day', now()]")
            .replace(":start", "now() - interval '1 day'")
            .replace(":end", "now()");
    assertThat(plan(counts + " group by 1, 2", ""))
        .anyMatch(line -> line.contains("Index Only Scan using ix_comment_time"));
  }

  /** Whether pages are known to be visible depends on what else the database does. */
  private static List<String> plan(String query, String words) throws SQLException {
    try (Connection app = Owner.connectAsApp();
        Statement sql = app.createStatement()) {
      sql.execute("set hookline.brand = 'acme-cosmetics'");
      sql.execute("set enable_bitmapscan = " + query.contains("@@"));
      sql.execute("set enable_seqscan = " + !query.contains("count(*)"));
      if (query.startsWith("with")) {
        sql.execute("set enable_seqscan = off; set enable_indexscan = off");
      }
      List<String> lines = new ArrayList<>();
      String filled =
          query
              .replace(":brand", "'acme-cosmetics'")
              .replace(":query", "'" + words.replace("'", "''") + "'")
              .replace(":limit", "51");
      try (ResultSet rows = sql.executeQuery("explain " + filled)) {
        while (rows.next()) {
          lines.add(rows.getString(1));
        }
      }
      return lines;
    }
  }
}
