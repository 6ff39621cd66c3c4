package io.hookline.engine.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class HalfLifeTest {

  private static final long HOUR = 3_600_000_000L;
  private static final double FULL = Math.scalb(1.0, HalfLife.SCALE_BITS);

  @Test
  void wholeHalfLivesHalveTheWeightExactly() {
    for (int halvings = 0; halvings <= 36; halvings++) {
      assertThat(HalfLife.weight(halvings * 168 * HOUR, 168)).isEqualTo(1L << 36 - halvings);
    }
    assertThat(HalfLife.weight(37 * HOUR, 1)).isZero();
  }

  /** Shifting a long by 64 is shifting it by 0. */
  @Test
  void whatIsVeryOldWeighsNothing() {
    assertThat(HalfLife.weight(64 * HOUR, 1)).isZero();
    assertThat(HalfLife.weight(90 * 24 * HOUR, 1)).isZero();
  }

  @Test
  void weightsAreThoseOfExactPowersToTenDigits() {
    Random random = new Random(1);
    for (int draw = 0; draw < 200_000; draw++) {
      int halfLife = 1 + random.nextInt(2160);
      long age = random.nextLong(2160 * HOUR);
      assertThat(HalfLife.weight(age, halfLife) / FULL)
          .isCloseTo(Math.pow(2, -(double) age / (halfLife * HOUR)), within(1e-10));
    }
  }

  @Test
  void anOlderTouchWeighsNoMore() {
    long before = HalfLife.weight(0, 168);
    for (long age = 1; age < 400_000; age++) {
      long weight = HalfLife.weight(age * 1_700_000, 168);
      assertThat(weight).isLessThanOrEqualTo(before);
      before = weight;
    }
  }

  @Test
  void theTableIsOfPowersOfTwo() {
    long[] table = HalfLife.table();

    assertThat(table).hasSize(HalfLife.STEPS);
    for (int step = 0; step < table.length; step++) {
      double exact = FULL * Math.pow(2, -step / 1024.0);
      assertThat((double) table[step]).isCloseTo(exact, within(0.5001));
    }
  }
}
