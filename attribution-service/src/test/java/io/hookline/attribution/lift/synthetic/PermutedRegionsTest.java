package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.RandomisationTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermutedRegionsTest {

  @Test
  void allGroupsAreThereOnce() {
    List<int[]> groups = Groups.of(7, 3);

    assertThat(groups).hasSize(35);
    assertThat(groups.get(0)).containsExactly(0, 1, 2);
    assertThat(groups.stream().map(Arrays::toString).distinct()).hasSize(35);
  }

  @Test
  void ofVeryManySomeAreDrawnAlwaysTheSame() {
    List<int[]> groups = Groups.of(200, 10);

    assertThat(groups).hasSize(20_001);
    assertThat(groups.get(0)).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(groups.get(20_000)).containsExactly(Groups.of(200, 10).get(20_000));
    assertThat(groups).allMatch(group -> Arrays.stream(group).distinct().count() == 10);
  }

  /** Changes 9 | 1 2 3 4 5: only the cell itself differs by as much as 9 - 3. */
  @Test
  void pCountsTheGroupsThatDifferAsMuch() {
    RandomisationTest test = PermutedRegions.of(new double[] {9, 1, 2, 3, 4, 5}, 1);

    assertThat(test.seen()).isEqualTo(6);
    assertThat(test.pValue(0)).isCloseTo(1.0 / 6, within(1e-12));
    assertThat(test.pValue(6)).as("of the estimate itself").isEqualTo(1);
    assertThat(test.pValue(4))
        .as("5 less 1 to 5: 2 off, as are 1 and 5 with the cell at 5")
        .isCloseTo(3.0 / 6, within(1e-12));
  }
}
