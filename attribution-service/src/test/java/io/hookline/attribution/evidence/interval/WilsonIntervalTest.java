package io.hookline.attribution.evidence.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonIntervalTest {

  /** As R has it: {@code prop.test(1, 10, correct = FALSE)}. */
  @Test
  void isThatOfOtherPrograms() {
    WilsonInterval interval = WilsonInterval.of(1, 10);
    assertThat(interval.from()).isCloseTo(0.01787621, within(1e-6));
    assertThat(interval.to()).isCloseTo(0.4041500, within(1e-6));
  }

  @Test
  void staysWithinWhatAShareCanBe() {
    assertThat(WilsonInterval.of(0, 1).from()).isZero();
    assertThat(WilsonInterval.of(5, 5).to()).isEqualTo(1, within(1e-9));
    assertThat(WilsonInterval.of(5, 5).from()).isBetween(0.5, 0.7);
  }
}
