package io.hookline.content.produce.approval;

import static io.hookline.content.produce.approval.ReviewFacts.ADMIN;
import static io.hookline.content.produce.approval.ReviewFacts.EDITOR;
import static io.hookline.content.produce.approval.ReviewFacts.LEGAL;
import static io.hookline.content.produce.approval.ReviewFacts.NOW;
import static io.hookline.content.produce.approval.ReviewFacts.SUBMITTER;
import static io.hookline.content.produce.approval.ReviewFacts.WRITER;
import static io.hookline.content.produce.approval.ReviewFacts.refused;
import static io.hookline.content.produce.approval.ReviewFacts.review;
import static io.hookline.content.produce.approval.ReviewFacts.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whose decision a step is. */
class ReviewStepsTest {

  @Test
  void stepsAreDecidedInTheirOrder() {
    Review review = review(EDITOR, LEGAL);
    assertThat(review.view().nextStep()).isEqualTo(1);
    refused(ApprovalProblem.REVIEW_STEP_FORBIDS, () -> review.approve(2, ADMIN, null, NOW));
    review.approve(1, ADMIN, "Fine.", NOW);
    assertThat(review.state()).isEqualTo(ReviewState.OPEN);
    assertThat(review.view().nextStep()).isEqualTo(2);
    refused(ApprovalProblem.REVIEW_STEP_FORBIDS, () -> review.approve(1, ADMIN, null, NOW));
    refused(ApprovalProblem.REVIEW_STEP_FORBIDS, () -> review.requestChanges(1, ADMIN, "No.", NOW));
    refused(ApprovalProblem.REVIEW_STEP_FORBIDS, () -> review.approve(3, ADMIN, null, NOW));
    review.approve(2, ADMIN, null, NOW);
    assertThat(review.state()).isEqualTo(ReviewState.APPROVED);
    assertThat(review.view().nextStep()).isNull();
    assertThat(review.view().steps().get(0).decision())
        .isEqualTo(new Decision(Outcome.APPROVED, "Fine.", ADMIN.author(), NOW));
  }

  @TestFactory
  Stream<DynamicTest> aStepIsForItsRoleAndLargerOnes() {
    return Arrays.stream(Role.values())
        .flatMap(
            asked ->
                Arrays.stream(Role.values())
                    .map(
                        has ->
                            DynamicTest.dynamicTest(
                                has + " in a step of " + asked, () -> decides(asked, has))));
  }

  private static void decides(Role asked, Role has) {
    Review review = review(new RouteStep("Step", asked, true));
    ThrowingCallable decision = () -> review.approve(1, reviewer("rita", has), null, NOW);
    if (has.compareTo(asked) < 0) {
      refused(ApprovalProblem.REVIEWER_ROLE_TOO_SMALL, decision);
    } else {
      review.approve(1, reviewer("rita", has), null, NOW);
      assertThat(review.state()).isEqualTo(ReviewState.APPROVED);
    }
  }

  @Test
  void whoWroteOrSubmittedDecidesOnlyWhereTheStepAllowsIt() {
    for (Reviewer author : List.of(SUBMITTER, WRITER)) {
      Review review = review(EDITOR, LEGAL);
      review.approve(1, author, null, NOW);
      refused(ApprovalProblem.REVIEWER_IS_AUTHOR, () -> review.approve(2, author, null, NOW));
      refused(
          ApprovalProblem.REVIEWER_IS_AUTHOR, () -> review.requestChanges(2, author, "No.", NOW));
    }
  }
}
