package io.hookline.creator.deal.partnership;

import static io.hookline.creator.deal.partnership.PartnershipStatus.ACTIVE;
import static io.hookline.creator.deal.partnership.PartnershipStatus.COMPLETED;
import static io.hookline.creator.deal.partnership.PartnershipStatus.DRAFT;
import static io.hookline.creator.deal.partnership.PartnershipStatus.PAUSED;
import static io.hookline.creator.deal.partnership.PartnershipStatus.PROPOSED;
import static io.hookline.creator.deal.partnership.PartnershipStatus.TERMINATED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.hookline.kit.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartnershipStepTest {

  /** Every step that there is; what is not here is forbidden. */
  private static final Map<PartnershipStatus, Map<PartnershipStep, PartnershipStatus>> ALLOWED =
      Map.of(
          DRAFT,
          Map.of(PartnershipStep.PROPOSE, PROPOSED, PartnershipStep.TERMINATE, TERMINATED),
          PROPOSED,
          Map.of(
              PartnershipStep.RETURN, DRAFT,
              PartnershipStep.ACTIVATE, ACTIVE,
              PartnershipStep.TERMINATE, TERMINATED),
          ACTIVE,
          Map.of(
              PartnershipStep.PAUSE, PAUSED,
              PartnershipStep.COMPLETE, COMPLETED,
              PartnershipStep.TERMINATE, TERMINATED),
          PAUSED,
          Map.of(
              PartnershipStep.RESUME, ACTIVE,
              PartnershipStep.COMPLETE, COMPLETED,
              PartnershipStep.TERMINATE, TERMINATED),
          COMPLETED,
          Map.of(),
          TERMINATED,
          Map.of());

  @Test
  void everyPairOfStateAndStepIsAllowedOrRefused() {
    List<String> asked = new ArrayList<>();
    for (PartnershipStatus status : PartnershipStatus.values()) {
      for (PartnershipStep step : PartnershipStep.values()) {
        asked.add(status + " " + step);
        PartnershipStatus next = ALLOWED.get(status).get(step);
        if (next == null) {
          Problem refused = catchThrowableOfType(Problem.class, () -> step.take(status));
          assertThat(refused).as(status + " " + step).isNotNull();
          assertThat(refused.code()).isEqualTo(PartnershipProblem.PARTNERSHIP_STATE_FORBIDS);
          assertThat(refused.getMessage()).contains(status.name());
        } else {
          assertThat(step.take(status)).as(status + " " + step).isEqualTo(next);
        }
      }
    }
    assertThat(asked).hasSize(6 * 7);
  }
}
