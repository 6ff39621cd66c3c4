package io.hookline.content.produce.approval;

import static io.hookline.content.produce.approval.ReviewFacts.ADMIN;
import static io.hookline.content.produce.approval.ReviewFacts.EDITOR;
import static io.hookline.content.produce.approval.ReviewFacts.LEGAL;
import static io.hookline.content.produce.approval.ReviewFacts.NOW;
import static io.hookline.content.produce.approval.ReviewFacts.SUBMITTER;
import static io.hookline.content.produce.approval.ReviewFacts.after;
import static io.hookline.content.produce.approval.ReviewFacts.refused;
import static io.hookline.content.produce.approval.ReviewFacts.review;
import static io.hookline.content.produce.approval.ReviewFacts.reviewer;
import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.access.Role;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTest {

  /** A way into each state, so that none is left out. */
  private static final Map<ReviewState, Supplier<Review>> IN =
      new EnumMap<>(
          Map.of(
              ReviewState.OPEN, () -> review(EDITOR, LEGAL),
              ReviewState.APPROVED,
                  () -> after(review(EDITOR), r -> r.approve(1, ADMIN, null, NOW)),
              ReviewState.CHANGES_REQUESTED,
                  () -> after(review(EDITOR), r -> r.requestChanges(1, ADMIN, "Shorter.", NOW)),
              ReviewState.WITHDRAWN, () -> after(review(EDITOR), r -> r.withdraw(SUBMITTER, NOW)),
              ReviewState.VOID, () -> after(review(EDITOR), r -> r.lapse(2, NOW))));

  private static final Map<String, Consumer<Review>> DECISIONS =
      Map.of(
          "approve", r -> r.approve(1, ADMIN, null, NOW),
          "request changes", r -> r.requestChanges(1, ADMIN, "Shorter.", NOW),
          "withdraw", r -> r.withdraw(SUBMITTER, NOW));

  @TestFactory
  Stream<DynamicTest> onlyAnOpenReviewTakesDecisions() {
    return Arrays.stream(ReviewState.values())
        .flatMap(
            state ->
                DECISIONS.entrySet().stream()
                    .map(
                        decision ->
                            DynamicTest.dynamicTest(
                                decision.getKey() + " when " + state,
                                () -> decided(state, decision.getValue()))));
  }

  private static void decided(ReviewState state, Consumer<Review> decision) {
    Review review = IN.get(state).get();
    assertThat(review.state()).isEqualTo(state);
    if (state == ReviewState.OPEN) {
      decision.accept(review);
      assertThat(review.view().steps().get(0).decision() != null || review.state() != state)
          .isTrue();
      return;
    }
    refused(
        state == ReviewState.VOID ? ApprovalProblem.REVIEW_STALE : ApprovalProblem.REVIEW_CLOSED,
        () -> decision.accept(review));
    assertThat(review.state()).isEqualTo(state);
  }

  @ParameterizedTest
  @EnumSource(ReviewState.class)
  void otherContentEndsWhatIsOpenOrApproved(ReviewState state) {
    Review review = IN.get(state).get();
    boolean ends = state == ReviewState.OPEN || state == ReviewState.APPROVED;
    assertThat(review.lapse(2, NOW)).isEqualTo(ends);
    assertThat(review.state()).isEqualTo(ends ? ReviewState.VOID : state);
  }

  /** The post was given up: its content is what it was. */
  @ParameterizedTest
  @EnumSource(ReviewState.class)
  void theSameContentEndsWhatIsOpenOnly(ReviewState state) {
    Review review = IN.get(state).get();
    assertThat(review.lapse(1, NOW)).isEqualTo(state == ReviewState.OPEN);
  }

  @Test
  void aRouteWithoutStepsApprovesAtOnce() {
    assertThat(review().state()).isEqualTo(ReviewState.APPROVED);
    assertThat(review().view().closedAt()).isEqualTo(NOW);
  }

  @Test
  void itIsWithdrawnByItsSubmitterOrAnAdministrator() {
    review(EDITOR).withdraw(ADMIN, NOW);
    Review review = review(EDITOR);
    refused(
        ApprovalProblem.REVIEW_OF_ANOTHER,
        () -> review.withdraw(reviewer("omar", Role.OPERATOR), NOW));
    review.withdraw(reviewer("sam", Role.OPERATOR), NOW);
    assertThat(review.state()).isEqualTo(ReviewState.WITHDRAWN);
  }
}
