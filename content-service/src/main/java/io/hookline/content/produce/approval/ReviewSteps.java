package io.hookline.content.produce.approval;

import io.hookline.kit.access.Role;
import io.hookline.kit.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.ColumnTransformer;

/**
 * The steps of a review, decided one after the other.
 *
 * @param nextRole what the next decision needs, beside the steps for the inbox; null at the end
 * @param nextBySubmitter as {@link RouteStep#submitterMayDecide} of the next step
 */
@Embeddable
record ReviewSteps(
    @Column(name = "steps")
        @Convert(converter = ReviewStepsColumn.class)
        @ColumnTransformer(write = "cast(? as jsonb)")
        List<ReviewStep> all,
    @Enumerated(EnumType.STRING) @Column(name = "next_role") Role nextRole,
    @Column(name = "next_by_submitter") boolean nextBySubmitter) {

  static ReviewSteps of(List<RouteStep> route) {
    return waiting(
        IntStream.range(0, route.size())
            .mapToObj(i -> ReviewStep.of(i + 1, route.get(i)))
            .toList());
  }

  private static ReviewSteps waiting(List<ReviewStep> steps) {
    return steps.stream()
        .filter(step -> step.decision() == null)
        .findFirst()
        .map(next -> new ReviewSteps(steps, next.role(), next.submitterMayDecide()))
        .orElseGet(() -> new ReviewSteps(steps, null, false));
  }

  /** None of them is to be decided any more. */
  ReviewSteps ended() {
    return new ReviewSteps(all, null, false);
  }

  boolean isEnded() {
    return nextRole == null;
  }

  /** The number of the step to be decided; null at the end. */
  Integer next() {
    return isEnded() ? null : toDecide().number();
  }

  private ReviewStep toDecide() {
    return all.stream().filter(step -> step.decision() == null).findFirst().orElseThrow();
  }

  /**
   * With the decision of the next step.
   *
   * @param step that the reviewer has looked at
   * @param authors subjects of who wrote the content and who submitted it
   * @throws Problem REVIEW_STEP_FORBIDS, REVIEWER_ROLE_TOO_SMALL or REVIEWER_IS_AUTHOR
   */
  ReviewSteps decide(
      int step,
      Reviewer reviewer,
      List<String> authors,
      Outcome outcome,
      String text,
      Instant now) {
    ReviewStep next = toDecide();
    if (step != next.number()) {
      throw new Problem(
          ApprovalProblem.REVIEW_STEP_FORBIDS,
          "Step " + next.number() + ", " + next.name() + ", is to be decided.");
    }
    if (!reviewer.has(next.role())) {
      throw new Problem(
          ApprovalProblem.REVIEWER_ROLE_TOO_SMALL,
          next.name() + " is decided by the role " + next.role() + " or a larger one.");
    }
    if (!next.submitterMayDecide() && authors.contains(reviewer.author().subject())) {
      throw new Problem(
          ApprovalProblem.REVIEWER_IS_AUTHOR, next.name() + " needs a second pair of eyes.");
    }
    List<ReviewStep> decided = new ArrayList<>(all);
    decided.set(step - 1, next.with(new Decision(outcome, text, reviewer.author(), now)));
    return waiting(List.copyOf(decided));
  }
}
