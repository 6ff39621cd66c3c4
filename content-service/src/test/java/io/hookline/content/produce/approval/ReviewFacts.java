package io.hookline.content.produce.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.document.Author;
import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Reviews and reviewers for plain tests. */
final class ReviewFacts {

  static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");
  static final RouteStep EDITOR = new RouteStep("Editor", Role.OPERATOR, true);
  static final RouteStep LEGAL = new RouteStep("Legal", Role.ADMIN, false);
  static final Reviewer SUBMITTER = reviewer("sam", Role.ADMIN);
  static final Reviewer WRITER = reviewer("wanda", Role.ADMIN);
  static final Reviewer ADMIN = reviewer("ada", Role.ADMIN);

  private ReviewFacts() {}

  static Review review(RouteStep... steps) {
    return new Review(
        Ids.next(),
        new ReviewedContent(
            Ids.next(), 1, new BigDecimal("23.4"), null, WRITER.author().subject(), null),
        new ApprovalRoute(Ids.next(), null, List.of(steps), NOW),
        null,
        SUBMITTER.author(),
        NOW);
  }

  static Review after(Review review, Consumer<Review> step) {
    step.accept(review);
    return review;
  }

  static Reviewer reviewer(String subject, Role role) {
    return new Reviewer(new Author(subject, subject, null), role);
  }

  static void refused(ProblemCode code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
