package io.hookline.content.plan.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.ProblemCode;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendTest {

  private static final Instant NOW = Instant.parse("2026-09-05T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-09-05");
  private static final LocalDate SPRING = LocalDate.parse("2027-03-01");
  private static final FitAnswer YES = new FitAnswer(true, "It is about them");
  private static final FitAnswer NO = new FitAnswer(false, "It takes a minute");
  private static final FitTestUpdate COMPLETE = new FitTestUpdate(YES, YES, YES);

  private static final Map<String, Consumer<Trend>> STEPS =
      Map.of(
          "test", trend -> trend.test(COMPLETE, NOW),
          "use", trend -> decide(trend, TrendChoice.USE, null),
          "skip", trend -> decide(trend, TrendChoice.SKIP, null),
          "watch", trend -> decide(trend, TrendChoice.WATCH, SPRING),
          "reopen", trend -> trend.reopen(NOW));

  private static final Map<TrendState, Map<String, Object>> OUTCOMES =
      Map.of(
          TrendState.FOUND, undecided(),
          TrendState.REOPENED, undecided(),
          TrendState.TESTED,
              Map.of(
                  "test", TrendState.TESTED,
                  "use", TrendState.IN_USE,
                  "skip", TrendState.SKIPPED,
                  "watch", TrendState.WATCHED,
                  "reopen", TrendProblem.TREND_STATE_FORBIDS),
          TrendState.IN_USE, decided(),
          TrendState.SKIPPED, decided(),
          TrendState.WATCHED, decided());

  private static Map<String, Object> undecided() {
    return Map.of(
        "test", TrendState.TESTED,
        "use", TrendProblem.TREND_NOT_TESTED,
        "skip", TrendProblem.TREND_NOT_TESTED,
        "watch", TrendProblem.TREND_NOT_TESTED,
        "reopen", TrendProblem.TREND_STATE_FORBIDS);
  }

  private static Map<String, Object> decided() {
    return Map.of(
        "test", TrendProblem.TREND_STATE_FORBIDS,
        "use", TrendProblem.TREND_STATE_FORBIDS,
        "skip", TrendProblem.TREND_STATE_FORBIDS,
        "watch", TrendProblem.TREND_STATE_FORBIDS,
        "reopen", TrendState.REOPENED);
  }

  @ParameterizedTest
  @EnumSource
  void everyStateAllowsItsStepsOnly(TrendState state) {
    STEPS.forEach(
        (name, step) -> {
          Trend trend = in(state);
          Object outcome = OUTCOMES.get(state).get(name);
          if (outcome instanceof ProblemCode code) {
            refused(code, () -> step.accept(trend));
            assertThat(state(trend)).as(name).isEqualTo(state);
          } else {
            step.accept(trend);
            assertThat(state(trend)).as(name).isEqualTo(outcome);
          }
        });
  }

  @Test
  void fitsOnceAllThreeAnswersAreYes() {
    Trend trend = trend();
    assertThat(shown(trend).fitTest()).isNull();
    trend.test(new FitTestUpdate(YES, YES, NO), NOW);
    assertThat(shown(trend).fitTest().fits()).isFalse();
    trend.test(COMPLETE, NOW);
    assertThat(shown(trend).fitTest().fits()).isTrue();
  }

  @Test
  void aDecisionSaysWhoWhenAndWhenToLookAgain() {
    Trend trend = in(TrendState.WATCHED);
    assertThat(shown(trend).decision())
        .isEqualTo(new TrendDecisionView("Because", "ada", NOW, SPRING));
    trend.reopen(NOW);
    assertThat(shown(trend).decision()).isNull();
    assertThat(shown(trend).fitTest().fits()).as("the answers stay to be read").isTrue();
  }

  @Test
  void onlyWhatIsNotUsedComesBack() {
    refused(
        CommonProblem.VALIDATION_FAILED,
        () -> decide(in(TrendState.TESTED), TrendChoice.WATCH, null));
    refused(
        CommonProblem.VALIDATION_FAILED,
        () -> decide(in(TrendState.TESTED), TrendChoice.USE, SPRING));
    Trend skipped = in(TrendState.TESTED);
    decide(skipped, TrendChoice.SKIP, SPRING);
    assertThat(shown(skipped).decision().returnOn()).isEqualTo(SPRING);
  }

  private static Trend in(TrendState state) {
    Trend trend = trend();
    if (state != TrendState.FOUND) {
      trend.test(COMPLETE, NOW);
    }
    switch (state) {
      case FOUND, TESTED -> {}
      case IN_USE -> decide(trend, TrendChoice.USE, null);
      case SKIPPED -> decide(trend, TrendChoice.SKIP, null);
      case WATCHED -> decide(trend, TrendChoice.WATCH, SPRING);
      case REOPENED -> {
        decide(trend, TrendChoice.USE, null);
        trend.reopen(NOW);
      }
    }
    return trend;
  }

  private static void decide(Trend trend, TrendChoice choice, LocalDate returnOn) {
    trend.decide(new TrendDecision(choice, "Because", returnOn), "ada", TODAY, NOW);
  }

  private static Trend trend() {
    return new Trend(
        Ids.next(),
        new TrendUpdate(
            TrendKind.SOUND, "Second coat", null, null, null, NOW, List.of(), null, null, null),
        NOW);
  }

  private static TrendState state(Trend trend) {
    return shown(trend).state();
  }

  private static TrendView shown(Trend trend) {
    return trend.view(terms -> terms);
  }

  private static void refused(ProblemCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }
}
