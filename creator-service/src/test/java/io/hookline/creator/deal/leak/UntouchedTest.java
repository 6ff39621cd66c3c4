package io.hookline.creator.deal.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UntouchedTest {

  private static final Untouched NO_OTHERS = new Untouched(0, 0);

  @Test
  void theLeastShareIsTheLowerEndOfWilsonsInterval() {
    assertThat(new Untouched(100, 90).leastShare()).isCloseTo(0.8256, within(0.0001));
    assertThat(new Untouched(20, 20).leastShare()).isCloseTo(0.8389, within(0.0001));
    assertThat(new Untouched(0, 0).leastShare()).isZero();
  }

  @Test
  void aShareFarAboveThatOfOtherCodesIsASign() {
    assertThat(new Untouched(40, 39).isSign(new Untouched(200, 120))).isTrue();
    assertThat(new Untouched(40, 39).isSign(new Untouched(200, 180))).isFalse();
    assertThat(new Untouched(40, 30).isSign(new Untouched(200, 20))).isFalse();
    assertThat(new Untouched(19, 19).isSign(new Untouched(200, 20))).isFalse();
    assertThat(new Untouched(20, 20).isSign(new Untouched(200, 20))).isTrue();
  }

  @Test
  void withoutOtherCodesNearlyAllMustBeUntouched() {
    assertThat(new Untouched(40, 40).isSign(NO_OTHERS)).isFalse();
    assertThat(new Untouched(100, 100).isSign(NO_OTHERS)).isTrue();
    assertThat(new Untouched(100, 97).isSign(new Untouched(29, 0))).isFalse();
  }

  /** A code like the brand's others, of whose shoppers six in ten touch nothing. */
  @Test
  void honestCodesSeldomRaiseAnAlarm() {
    Random random = new Random(7);
    int alarms = 0;
    int runs = 40_000;
    for (int run = 0; run < runs; run++) {
      if (drawn(random, 20 + random.nextInt(80), 0.6).isSign(drawn(random, 300, 0.6))) {
        alarms++;
      }
    }
    System.out.printf("false alarms per 1,000 codes: %.3f%n", 1000.0 * alarms / runs);
    assertThat(alarms).isLessThan(runs / 1000);
  }

  private static Untouched drawn(Random random, int orders, double share) {
    int untouched = 0;
    for (int i = 0; i < orders; i++) {
      untouched += random.nextDouble() < share ? 1 : 0;
    }
    return new Untouched(orders, untouched);
  }
}
