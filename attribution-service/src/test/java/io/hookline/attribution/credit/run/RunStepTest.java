package io.hookline.attribution.credit.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunStepTest {

  /** What can be done, and what comes of it; everything else is refused. */
  private static final Map<String, RunStatus> DUE =
      Map.ofEntries(
          Map.entry("BEGIN QUEUED", RunStatus.RUNNING),
          Map.entry("COMPLETE RUNNING", RunStatus.COMPLETED),
          Map.entry("FAIL QUEUED", RunStatus.FAILED),
          Map.entry("FAIL RUNNING", RunStatus.FAILED),
          Map.entry("CANCEL QUEUED", RunStatus.CANCELLED),
          Map.entry("CANCEL RUNNING", RunStatus.CANCELLED),
          Map.entry("RESUME CANCELLED", RunStatus.QUEUED),
          Map.entry("RESUME FAILED", RunStatus.QUEUED),
          Map.entry("DISCARD CANCELLED", RunStatus.DISCARDING),
          Map.entry("DISCARD FAILED", RunStatus.DISCARDING),
          Map.entry("END DISCARDING", RunStatus.DISCARDED));

  @ParameterizedTest
  @EnumSource(RunStep.class)
  void isTakenFromWhereItIsDueAndFromNowhereElse(RunStep step) {
    for (RunStatus status : RunStatus.values()) {
      RunStatus to = DUE.get(step + " " + status);
      if (to == null) {
        assertThatThrownBy(() -> step.take(status))
            .as("%s %s", step, status)
            .isInstanceOfSatisfying(
                Problem.class,
                problem ->
                    assertThat(problem.code()).isEqualTo(RunProblem.ATTRIBUTION_RUN_STATE_FORBIDS));
      } else {
        assertThat(step.take(status)).as("%s %s", step, status).isEqualTo(to);
      }
    }
  }
}
