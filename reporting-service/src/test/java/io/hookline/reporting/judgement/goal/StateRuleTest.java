package io.hookline.reporting.judgement.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period of the days 2 to 5; the target is 100, and 50 should stand by now. */
class StateRuleTest {

  @ParameterizedTest
  @CsvSource({
    // shape, direction, value, known through, today, state
    "FLOW,AT_LEAST,,,1,NOT_STARTED",
    "RATE,AT_MOST,,,1,NOT_STARTED",
    "FLOW,AT_LEAST,,,2,UNKNOWN",
    "FLOW,AT_LEAST,,3,4,UNKNOWN",
    "FLOW,AT_LEAST,50,3,4,ON_PACE",
    "FLOW,AT_LEAST,49.99,3,4,BEHIND",
    "FLOW,AT_LEAST,99.99,4,5,ON_PACE",
    "FLOW,AT_LEAST,100,3,4,REACHED",
    "FLOW,AT_LEAST,99.99,5,6,MISSED",
    "FLOW,AT_LEAST,99.99,4,6,UNKNOWN",
    "FLOW,AT_LEAST,100,4,6,REACHED",
    "FLOW,AT_MOST,50,3,4,ON_PACE",
    "FLOW,AT_MOST,50.01,3,4,BEHIND",
    "FLOW,AT_MOST,100,4,5,BEHIND",
    "FLOW,AT_MOST,100.01,3,4,MISSED",
    "FLOW,AT_MOST,100,5,6,REACHED",
    "FLOW,AT_MOST,100,4,6,UNKNOWN",
    "LEVEL,AT_LEAST,100,3,4,REACHED",
    "LEVEL,AT_LEAST,50,3,4,ON_PACE",
    "LEVEL,AT_MOST,101,3,4,BEHIND",
    "LEVEL,AT_MOST,100,5,6,REACHED",
    "LEVEL,AT_MOST,101,5,6,MISSED",
    "RATE,AT_LEAST,100,3,4,ON_PACE",
    "RATE,AT_LEAST,49,3,4,BEHIND",
    "RATE,AT_LEAST,100,5,6,REACHED",
    "RATE,AT_LEAST,99.99,5,6,MISSED",
    "RATE,AT_MOST,50,3,4,ON_PACE",
    "RATE,AT_MOST,51,3,4,BEHIND",
    "RATE,AT_MOST,100,5,6,REACHED",
    "RATE,AT_MOST,100.01,5,6,MISSED"
  })
  void stands(
      Shape shape,
      Direction direction,
      BigDecimal value,
      Integer through,
      int today,
      GoalState state) {
    Target target = new Target(shape, direction, BigDecimal.valueOf(100), day(2), day(5));
    Stands stands =
        new Stands(through == null ? null : day(through), value, null, null, BigDecimal.ONE, null);
    Pace pace = new Pace(Pace.Method.LINEAR, BigDecimal.valueOf(50), new BigDecimal("0.5"));
    assertThat(StateRule.of(target, stands, pace, day(today))).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"AT_LEAST", "AT_MOST"})
  void withoutAnExpectationNobodyKnows(Direction direction) {
    Target target = new Target(Shape.LEVEL, direction, BigDecimal.valueOf(100), day(2), day(5));
    Stands stands = new Stands(day(3), BigDecimal.valueOf(99), null, null, BigDecimal.ONE, null);
    assertThat(StateRule.of(target, stands, null, day(4))).isEqualTo(GoalState.UNKNOWN);
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }
}
