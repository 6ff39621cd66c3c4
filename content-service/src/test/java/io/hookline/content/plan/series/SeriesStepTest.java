package io.hookline.content.plan.series;

import static io.hookline.content.plan.series.SeriesState.ACTIVE;
import static io.hookline.content.plan.series.SeriesState.ENDED;
import static io.hookline.content.plan.series.SeriesState.IDEA;
import static io.hookline.content.plan.series.SeriesState.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every step from every state. */
class SeriesStepTest {

  private static final Instant NOW = Instant.parse("2026-08-01T09:00:00Z");

  private static final Map<SeriesStep, Map<SeriesState, SeriesState>> ALLOWED =
      Map.of(
          SeriesStep.ACTIVATE, Map.of(IDEA, ACTIVE, PAUSED, ACTIVE),
          SeriesStep.PAUSE, Map.of(ACTIVE, PAUSED),
          SeriesStep.END, Map.of(IDEA, ENDED, ACTIVE, ENDED, PAUSED, ENDED));

  static Stream<Arguments> all() {
    return Stream.of(SeriesStep.values())
        .flatMap(step -> Stream.of(SeriesState.values()).map(state -> Arguments.of(step, state)));
  }

  @ParameterizedTest
  @MethodSource("all")
  void isTakenWhereItMayBe(SeriesStep step, SeriesState from) {
    SeriesUpdate facts =
        new SeriesUpdate(Ids.next(), "Myths", null, null, null, null, null, null, null);
    Series series = new Series(Ids.next(), facts, from, NOW);
    SeriesState to = ALLOWED.get(step).get(from);
    if (to == null) {
      assertThatThrownBy(() -> series.take(step, NOW.plusSeconds(1)))
          .isInstanceOfSatisfying(
              Problem.class,
              problem -> {
                assertThat(problem.code()).isEqualTo(SeriesProblem.SERIES_STATE_FORBIDS);
                assertThat(problem.getMessage()).contains(from.name());
              });
      assertThat(series.view(UnaryOperator.identity()).state()).isEqualTo(from);
      assertThat(series.view(UnaryOperator.identity()).updatedAt()).isEqualTo(NOW);
    } else {
      series.take(step, NOW.plusSeconds(1));
      assertThat(series.view(UnaryOperator.identity()).state()).isEqualTo(to);
      assertThat(series.view(UnaryOperator.identity()).updatedAt()).isEqualTo(NOW.plusSeconds(1));
    }
  }
}
