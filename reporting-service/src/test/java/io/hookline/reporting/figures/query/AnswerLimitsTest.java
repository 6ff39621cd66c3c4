package io.hookline.reporting.figures.query;

import static io.hookline.reporting.Fixtures.ACME;
import static io.hookline.reporting.Fixtures.MIA;
import static io.hookline.reporting.Fixtures.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.test.Feeds;
import io.hookline.kit.test.Owner;
import io.hookline.reporting.ContentChanges;
import io.hookline.reporting.Fixtures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions that would take the memory, or the database, from all others. */
@QuarkusTest
class AnswerLimitsTest {

  private static final Days OCTOBER =
      new Days(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-31"));
  private static final Duration LONG = Duration.ofMinutes(1);

  @Inject Jdbi jdbi;
  @Inject BrandDirectory brands;
  @Inject BrandScope scope;
  @Inject RowSecurity rows;

  @BeforeEach
  void threePosts() {
    Fixtures.twoBrands();
    for (int n = 21; n <= 23; n++) {
      Feeds.apply(
          ContentChanges.post(ACME, id(n), MIA, "TIKTOK", "2026-10-05T12:00:00Z"),
          ContentChanges.snapshot(ACME, id(100 + n), id(n), "2026-10-07T12:00:00Z")
              .counts(400L, 40L, 4L, 1L, 2L)
              .event());
    }
  }

  @Test
  void rowsByMeasuresByPeriodsAreNotMoreThanTheLimit() {
    Question byPost = Question.of(OCTOBER, "views", "likes").by("post");
    assertThat(read(byPost, new AnswerLimits(10, 6, LONG))).isEqualTo(3);
    refused(byPost, new AnswerLimits(10, 5, LONG), QueryProblem.TOO_MANY_ROWS);
    refused(byPost, new AnswerLimits(2, 100, LONG), QueryProblem.TOO_MANY_ROWS);
    // A month has five weeks, and is itself a period.
    Question weekly = byPost.each(Granularity.WEEK);
    assertThat(read(weekly, new AnswerLimits(10, 36, LONG))).isEqualTo(3);
    refused(weekly, new AnswerLimits(10, 35, LONG), QueryProblem.TOO_MANY_ROWS);
    Question published = Question.of(OCTOBER, "posts_published").by("post").each(Granularity.DAY);
    assertThat(read(published, new AnswerLimits(10, 96, LONG))).isEqualTo(3);
    refused(published, new AnswerLimits(10, 95, LONG), QueryProblem.TOO_MANY_ROWS);
  }

  @Test
  void oneRowIsAlwaysAnswered() {
    Question daily = Question.of(OCTOBER, "views", "likes", "comments").each(Granularity.DAY);
    assertThat(read(daily, new AnswerLimits(1, 1, LONG))).isEqualTo(1);
  }

  @Test
  void aQuestionThatTakesTooLongIsStopped() throws SQLException {
    Question views = Question.of(OCTOBER, "views");
    try (Connection owner = Owner.connect();
        Statement sql = owner.createStatement()) {
      owner.setAutoCommit(false);
      sql.execute("lock table post_day in access exclusive mode");
      refused(
          views,
          new AnswerLimits(10, 100, Duration.ofMillis(500)),
          QueryProblem.QUESTION_TOO_LARGE);
      owner.rollback();
    }
    assertThat(read(views, new AnswerLimits(10, 100, LONG))).isEqualTo(1);
    refused(
        views, new AnswerLimits(10, 100, Duration.ofSeconds(-2)), QueryProblem.QUESTION_TOO_LARGE);
  }

  private void refused(Question question, AnswerLimits limits, QueryProblem code) {
    assertThatThrownBy(() -> read(question, limits))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private int read(Question question, AnswerLimits limits) {
    return scope.call(
        ACME,
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      rows.bind(ACME);
                      Asked asked =
                          QuestionCheck.check(
                              question, brands.get(ACME), LocalDate.parse("2026-11-22"), null);
                      return new FactReader(jdbi, limits).read(asked, Span.of(asked)).size();
                    }));
  }
}
