package io.hookline.creator.deal.deliverable;

import static io.hookline.creator.deal.deliverable.DeliverableStatus.ACCEPTED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.CANCELLED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.CHANGES_REQUESTED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.DUE;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.REJECTED;
import static io.hookline.creator.deal.deliverable.DeliverableStatus.SUBMITTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.kit.problem.Problem;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeliverableStepTest {

  /** Every step that there is; what is not here is forbidden. */
  private static final Map<DeliverableStatus, Map<DeliverableStep, DeliverableStatus>> ALLOWED =
      Map.of(
          DUE,
          Map.of(DeliverableStep.SUBMIT, SUBMITTED, DeliverableStep.CANCEL, CANCELLED),
          SUBMITTED,
          Map.of(
              DeliverableStep.REQUEST_CHANGES, CHANGES_REQUESTED,
              DeliverableStep.ACCEPT, ACCEPTED,
              DeliverableStep.REJECT, REJECTED,
              DeliverableStep.CANCEL, CANCELLED),
          CHANGES_REQUESTED,
          Map.of(DeliverableStep.SUBMIT, SUBMITTED, DeliverableStep.CANCEL, CANCELLED),
          ACCEPTED,
          Map.of(),
          REJECTED,
          Map.of(),
          CANCELLED,
          Map.of());

  @Test
  void everyPairOfStateAndStepIsAllowedOrRefused() {
    int asked = 0;
    for (DeliverableStatus status : DeliverableStatus.values()) {
      for (DeliverableStep step : DeliverableStep.values()) {
        asked++;
        DeliverableStatus next = ALLOWED.get(status).get(step);
        if (next == null) {
          Problem refused = catchThrowableOfType(Problem.class, () -> step.take(status));
          assertThat(refused).as(status + " " + step).isNotNull();
          assertThat(refused.code()).isEqualTo(DeliverableProblem.DELIVERABLE_STATE_FORBIDS);
          assertThat(refused.getMessage()).contains(status.name());
        } else {
          assertThat(step.take(status)).as(status + " " + step).isEqualTo(next);
        }
      }
    }
    assertThat(asked).isEqualTo(6 * 5);
  }
}
