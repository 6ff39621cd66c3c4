package io.hookline.creator.deal.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LeakStateTest {

  @ParameterizedTest
  @EnumSource
  void aSignIsJudgedOnce(LeakState state) {
    for (LeakState judgement : LeakState.values()) {
      if (state == LeakState.OPEN && judgement != LeakState.OPEN) {
        assertThat(state.judged(judgement)).isEqualTo(judgement);
      } else {
        assertThatThrownBy(() -> state.judged(judgement))
            .isInstanceOfSatisfying(
                Problem.class,
                problem -> assertThat(problem.code()).isEqualTo(LeakProblem.CODE_LEAK_JUDGED));
      }
    }
  }
}
