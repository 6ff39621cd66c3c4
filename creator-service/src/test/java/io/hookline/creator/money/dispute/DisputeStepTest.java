package io.hookline.creator.money.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step from every status. */
class DisputeStepTest {

  @ParameterizedTest
  @EnumSource
  void aStepIsTakenWhileTheDisputeIsOpen(DisputeStep step) {
    for (DisputeStatus status : DisputeStatus.values()) {
      switch (status) {
        case OPEN, ANSWERED ->
            assertThat(step.from(status))
                .isEqualTo(
                    switch (step) {
                      case ANSWER -> DisputeStatus.ANSWERED;
                      case ASK -> DisputeStatus.OPEN;
                      case UPHOLD -> DisputeStatus.UPHELD;
                      case REJECT -> DisputeStatus.REJECTED;
                      case WITHDRAW -> DisputeStatus.WITHDRAWN;
                    });
        case UPHELD, REJECTED, WITHDRAWN ->
            assertThatThrownBy(() -> step.from(status))
                .isInstanceOfSatisfying(
                    Problem.class,
                    problem ->
                        assertThat(problem.code()).isEqualTo(DisputeProblem.DISPUTE_RESOLVED));
      }
    }
  }
}
