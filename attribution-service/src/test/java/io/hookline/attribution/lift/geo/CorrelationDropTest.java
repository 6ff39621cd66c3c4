package io.hookline.attribution.lift.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CorrelationDropTest {

  private static final int START = 60;
  private static final double[] OTHERS = noise(1, 80, 10);

  private static double[] noise(long seed, int days, double size) {
    Random random = new Random(seed);
    return IntStream.range(0, days).mapToDouble(day -> size * random.nextGaussian()).toArray();
  }

  private static double[] following(int until) {
    double[] own = noise(2, OTHERS.length, 2);
    return IntStream.range(0, OTHERS.length)
        .mapToDouble(day -> own[day] + (day < until ? OTHERS[day] : 0))
        .toArray();
  }

  @Test
  void aRegionThatGoesItsOwnWayIsMarked() {
    CorrelationDrop drop = CorrelationDrop.of(following(START), OTHERS, START);
    assertThat(drop.before()).isGreaterThan(0.95);
    assertThat(drop.during()).isBetween(-0.5, 0.5);
    assertThat(drop.isMarked()).isTrue();
  }

  @Test
  void oneThatGoesOnAsBeforeIsNot() {
    assertThat(CorrelationDrop.of(following(80), OTHERS, START).isMarked()).isFalse();
  }

  @Test
  void theDifferenceIsFishers() {
    double[] x = {1, 2, 3, 4, 5, 6, 8, 1, 2, 3, 4, 5, 6, 8};
    double[] y = {1, 2, 3, 4, 5, 7, 7, 2, 1, 4, 3, 6, 5, 7};
    CorrelationDrop drop = CorrelationDrop.of(x, y, 7);
    assertThat(drop.before()).isEqualTo(0.9708877127761336, within(1e-9));
    assertThat(drop.during()).isEqualTo(0.8962581595302718, within(1e-9));
    assertThat(drop.z()).isEqualTo(0.9258479204083317, within(1e-9));
    assertThat(CorrelationDrop.canTell(14, 7)).isTrue();
    assertThat(CorrelationDrop.canTell(13, 7)).isFalse();
  }
}
