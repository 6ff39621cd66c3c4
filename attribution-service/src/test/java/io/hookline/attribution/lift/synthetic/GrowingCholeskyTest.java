package io.hookline.attribution.lift.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowingCholeskyTest {

  private static GrowingCholesky grown() {
    GrowingCholesky matrix = new GrowingCholesky();
    matrix.append(new double[] {4});
    matrix.append(new double[] {2, 5});
    matrix.append(new double[] {1, 2, 6});
    return matrix;
  }

  @Test
  void solvesWhatItGrewTo() {
    assertThat(grown().solve(new double[] {4 + 4 + 3, 2 + 10 + 6, 1 + 4 + 18}))
        .containsExactly(new double[] {1, 2, 3}, within(1e-12));
  }

  @Test
  void aRowAndItsColumnCanLeave() {
    GrowingCholesky first = grown();
    first.remove(0);
    assertThat(first.solve(new double[] {5 + 4, 2 + 12}))
        .containsExactly(new double[] {1, 2}, within(1e-12));

    GrowingCholesky middle = grown();
    middle.remove(1);
    middle.append(new double[] {1, 3, 9});
    assertThat(middle.solve(new double[] {4 + 2 + 3, 1 + 12 + 9, 1 + 6 + 27}))
        .containsExactly(new double[] {1, 2, 3}, within(1e-12));
  }

  @Test
  void aRowThatFollowsFromOthersIsNotTaken() {
    GrowingCholesky matrix = grown();

    assertThat(matrix.append(new double[] {8, 4, 2, 16})).isFalse();
    assertThat(matrix.solve(new double[] {7, 9, 9})).hasSize(3);
  }
}
