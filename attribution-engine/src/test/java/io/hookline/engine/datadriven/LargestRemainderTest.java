package io.hookline.engine.datadriven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  @Test
  void whatIsMissingGoesToThoseWhoLostMost() {
    assertThat(parts(10, 1, 1, 4)).containsExactly(2L, 2L, 6L);
    assertThat(parts(10, 15, 14, 1)).containsExactly(5L, 5L, 0L);
    assertThat(parts(7, 2, 3, 5)).containsExactly(1L, 2L, 4L);
  }

  @Test
  void ofEqualLossesTheFirstGetsIt() {
    assertThat(parts(5, 1, 1, 1)).containsExactly(2L, 2L, 1L);
  }

  @Test
  void withoutWeightsNothingIsShared() {
    assertThat(parts(5, 0, 0)).containsExactly(0L, 0L);
    assertThat(parts(5)).isEmpty();
  }

  private static List<Long> parts(long total, long... weights) {
    return LargestRemainder.parts(
            BigInteger.valueOf(total),
            Arrays.stream(weights).mapToObj(BigInteger::valueOf).toList())
        .stream()
        .map(BigInteger::longValueExact)
        .toList();
  }
}
