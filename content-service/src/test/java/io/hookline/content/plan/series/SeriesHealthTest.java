package io.hookline.content.plan.series;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.content.plan.series.SeriesHealth.Count;
import io.hookline.content.plan.series.SeriesWarning.Code;
import io.hookline.kit.value.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesHealthTest {

  private static final UUID PILLAR = Ids.next();

  @ParameterizedTest
  @CsvSource({
    "0,TOO_FEW_ACTIVE",
    "2,TOO_FEW_ACTIVE",
    "3,",
    "4,",
    "5,",
    "6,TOO_MANY_ACTIVE",
    "90,TOO_MANY_ACTIVE"
  })
  void threeToFiveAreActive(long active, Code warning) {
    var health =
        SeriesHealth.of(List.of(new Count(SeriesState.ACTIVE, active, 9L)), List.of(), Set.of());
    assertThat(health.warnings())
        .extracting(SeriesWarning::code)
        .isEqualTo(warning == null ? List.of() : List.of(warning));
    assertThat(health.active()).isEqualTo(active);
  }

  @Test
  void onlyActiveOnesCountForTheWeek() {
    var health =
        SeriesHealth.of(
            List.of(
                new Count(SeriesState.ACTIVE, 3, 7L),
                new Count(SeriesState.PAUSED, 1, 20L),
                new Count(SeriesState.IDEA, 2, null),
                new Count(SeriesState.ENDED, 4, 30L)),
            List.of(),
            Set.of());
    assertThat(health).isEqualTo(new SeriesHealthView(2, 3, 1, 4, 3, 5, 7L, List.of()));
  }

  @Test
  void whatIsMissingOfASeriesIsNamed() {
    SeriesView bare = series("Bare", "Stop.", null, " ", null, null);
    SeriesView whole = series("Whole", "Stop.", "Why", "How", "Save", 2);
    var health =
        SeriesHealth.of(
            List.of(new Count(SeriesState.ACTIVE, 3, 2L)), List.of(bare, whole), Set.of());
    assertThat(health.warnings())
        .containsExactly(
            new SeriesWarning(
                Code.PART_MISSING, bare.id(), "Bare has no context, no payoff, no next step."),
            new SeriesWarning(
                Code.CADENCE_MISSING, bare.id(), "Bare does not say how often it comes."));
  }

  @Test
  void aSeriesOfAnArchivedPillarIsNamed() {
    SeriesView series = series("Whole", "Stop.", "Why", "How", "Save", 2);
    var health =
        SeriesHealth.of(
            List.of(new Count(SeriesState.ACTIVE, 3, 2L)), List.of(series), Set.of(PILLAR));
    assertThat(health.warnings())
        .extracting(SeriesWarning::code)
        .containsExactly(Code.PILLAR_ARCHIVED);
  }

  @Test
  void howOftenIsUnknownWhereNoSeriesSays() {
    assertThat(SeriesHealth.of(List.of(), List.of(), Set.of()).perWeek()).isNull();
    assertThat(
            SeriesHealth.of(List.of(new Count(SeriesState.ACTIVE, 3, null)), List.of(), Set.of())
                .perWeek())
        .isNull();
  }

  private static SeriesView series(
      String name, String hook, String context, String payoff, String next, Integer perWeek) {
    return new Series(
            Ids.next(),
            new SeriesUpdate(PILLAR, name, hook, context, payoff, next, null, perWeek, null),
            SeriesState.ACTIVE,
            Instant.EPOCH)
        .view(UnaryOperator.identity());
  }
}
