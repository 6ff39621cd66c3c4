package io.hookline.content.learn.experiment;

import static io.hookline.content.learn.experiment.ExperimentState.CONCLUDED;
import static io.hookline.content.learn.experiment.ExperimentState.DRAFT;
import static io.hookline.content.learn.experiment.ExperimentState.RUNNING;
import static io.hookline.content.learn.experiment.ExperimentState.STOPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.content.learn.statistics.Counts;
import io.hookline.content.learn.statistics.PairOfCounts;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExperimentTest {

  private static final Instant NOW = Instant.parse("2026-09-01T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private static final LocalDate END = LocalDate.of(2026, 9, 30);
  private static final LocalDate AFTER = END.plusDays(1);

  private static final Map<ExperimentStep, Map<ExperimentState, ExperimentState>> ALLOWED =
      Map.of(
          ExperimentStep.UPDATE, Map.of(DRAFT, DRAFT),
          ExperimentStep.START, Map.of(DRAFT, RUNNING),
          ExperimentStep.OBSERVE, Map.of(RUNNING, RUNNING),
          ExperimentStep.CONCLUDE, Map.of(RUNNING, CONCLUDED),
          ExperimentStep.STOP, Map.of(RUNNING, STOPPED));

  static Stream<Arguments> all() {
    return Stream.of(ExperimentStep.values())
        .flatMap(
            step -> Stream.of(ExperimentState.values()).map(state -> Arguments.of(step, state)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyStepIsTakenWhereItMayBe(ExperimentStep step, ExperimentState from) {
    Experiment experiment = in(from);
    ExperimentView before = experiment.view();
    ExperimentState to = ALLOWED.get(step).get(from);
    if (to == null) {
      refused(() -> take(experiment, step), ExperimentProblem.EXPERIMENT_STATE_FORBIDS);
      assertThat(experiment.view()).isEqualTo(before);
    } else {
      take(experiment, step);
      assertThat(experiment.state()).isEqualTo(to);
    }
  }

  private static void take(Experiment experiment, ExperimentStep step) {
    switch (step) {
      case UPDATE -> experiment.update(links(Looks.SEQUENTIAL), NOW);
      case START -> experiment.start(TODAY, NOW);
      case OBSERVE -> step.take(experiment.state());
      case CONCLUDE -> experiment.conclude(result(experiment.design(), 100, 140), AFTER, NOW);
      case STOP -> experiment.stop("No stock", NOW);
    }
  }

  private static Experiment in(ExperimentState state) {
    Experiment experiment = new Experiment(Ids.next(), links(Looks.FIXED_END), 1, NOW);
    if (state != DRAFT) {
      take(experiment, ExperimentStep.START);
    }
    if (state == CONCLUDED) {
      take(experiment, ExperimentStep.CONCLUDE);
    } else if (state == STOPPED) {
      take(experiment, ExperimentStep.STOP);
    }
    return experiment;
  }

  @Test
  void oneWithALookAtTheEndIsNotConcludedOnItsLastDay() {
    Experiment experiment = in(RUNNING);
    ExperimentResultView won = result(experiment.design(), 100, 200);
    assertThat(won.verdict()).isEqualTo(Verdict.VARIANT_BETTER);
    refused(() -> experiment.conclude(won, END, NOW), ExperimentProblem.EXPERIMENT_NOT_ENDED);
    experiment.conclude(won, AFTER, NOW);
    assertThat(experiment.view().verdict()).isEqualTo(Verdict.VARIANT_BETTER);
  }

  @Test
  void oneWithLooksEachDayIsConcludedAsSoonAsADifferenceIsShown() {
    Experiment experiment = new Experiment(Ids.next(), links(Looks.SEQUENTIAL), 1, NOW);
    experiment.start(TODAY, NOW);
    ExperimentResultView nothing = result(experiment.design(), 100, 105);
    assertThat(nothing.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    refused(() -> experiment.conclude(nothing, TODAY, NOW), ExperimentProblem.EXPERIMENT_NOT_ENDED);
    experiment.conclude(result(experiment.design(), 100, 300), TODAY, NOW);
    assertThat(experiment.state()).isEqualTo(CONCLUDED);
  }

  @Test
  void itsEndAndItsPairsAreLookedAtWhenItStarts() {
    Experiment late = new Experiment(Ids.next(), links(Looks.FIXED_END), 1, NOW);
    refused(() -> late.start(AFTER, NOW), ExperimentProblem.EXPERIMENT_END_PASSED);
    Experiment few = new Experiment(Ids.next(), posts(2), 1, NOW);
    refused(() -> few.start(TODAY, NOW), ExperimentProblem.EXPERIMENT_TOO_FEW_PAIRS);
    Experiment enough = new Experiment(Ids.next(), posts(5), 1, NOW);
    enough.start(TODAY, NOW);
    assertThat(enough.state()).isEqualTo(RUNNING);
  }

  static ExperimentDesign links(Looks looks) {
    return new ExperimentDesign(
        ExperimentKind.LINKS,
        "A clear next step sells more",
        Variable.CALL_TO_ACTION,
        Metric.CONVERSION_RATE_BY_CLICKS,
        1000L,
        END,
        looks,
        null,
        null,
        null,
        null,
        null,
        null,
        new ExperimentArm("a", null),
        new ExperimentArm("b", null),
        null,
        null);
  }

  static ExperimentDesign posts(int pairs) {
    return new ExperimentDesign(
        ExperimentKind.POSTS,
        "A question holds",
        Variable.HOOK,
        Metric.HOOK_RATE_3_SECONDS,
        500L,
        END,
        Looks.FIXED_END,
        null,
        null,
        Stream.generate(() -> new ExperimentPair(UUID.randomUUID(), UUID.randomUUID()))
            .limit(pairs)
            .toList(),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  /** Of 2,000 clicks each. */
  static ExperimentResultView result(ExperimentDesign design, long control, long variant) {
    PairOfCounts day = new PairOfCounts(new Counts(control, 2000), new Counts(variant, 2000));
    return JudgeArms.judge(design, List.of(day), true, NOW);
  }

  private static void refused(ThrowingCallable step, ExperimentProblem code) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
