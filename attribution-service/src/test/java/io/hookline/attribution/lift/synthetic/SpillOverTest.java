package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.ConfidenceLevel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpillOverTest {

  private static SpillOver among(Map<String, Set<String>> beside) {
    CellLift lift =
        GeoStudy.of(GeoLiftData.days(), GeoLiftData.STARTS, List.of(GeoLiftData.CELL), Set.of())
            .at(ConfidenceLevel.NINETY)
            .get(0);
    return SpillOver.of(lift, beside);
  }

  @Test
  void neighboursWithWeightAreNamed() {
    SpillOver spillOver =
        among(Map.of("chicago", Set.of("minneapolis", "detroit"), "cincinnati", Set.of("chicago")));

    assertThat(spillOver.neighbours()).containsOnlyKeys("cincinnati", "minneapolis");
    assertThat(spillOver.weight()).isCloseTo(.2271782 + .0899799, within(1e-6));
    assertThat(spillOver.any()).isTrue();
  }

  @Test
  void neighboursOfOthersDoNotMatter() {
    assertThat(among(Map.of("miami", Set.of("tampa"))).any()).isFalse();
  }
}
