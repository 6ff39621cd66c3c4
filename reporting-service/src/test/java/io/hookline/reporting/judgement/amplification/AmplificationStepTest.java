package io.hookline.reporting.judgement.amplification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmplificationStepTest {

  private static final Map<String, AmplificationState> ALLOWED =
      Map.of(
          "UPDATE PLANNED", AmplificationState.PLANNED,
          "UPDATE RUNNING", AmplificationState.RUNNING,
          "START PLANNED", AmplificationState.RUNNING,
          "END RUNNING", AmplificationState.ENDED,
          "CANCEL PLANNED", AmplificationState.CANCELLED,
          "CANCEL RUNNING", AmplificationState.CANCELLED);

  @Test
  void everyStepIsTakenInTheseStatesAndInNoOther() {
    List<AmplificationState> states = new ArrayList<>(Arrays.asList(AmplificationState.values()));
    states.add(null);
    for (AmplificationStep step : AmplificationStep.values()) {
      for (AmplificationState state : states) {
        AmplificationState after = ALLOWED.get(step + " " + state);
        if (after != null) {
          assertThat(step.take(state)).as(step + " " + state).isEqualTo(after);
        } else {
          assertThatThrownBy(() -> step.take(state))
              .as(step + " " + state)
              .isInstanceOfSatisfying(
                  Problem.class,
                  problem ->
                      assertThat(problem.code())
                          .isEqualTo(AmplificationProblem.AMPLIFICATION_STATE_FORBIDS));
        }
      }
    }
  }
}
