package io.hookline.reporting.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class AxisTest {

  @Property(tries = 500)
  void anAxisHoldsItsValueWithFewTicks(@ForAll @DoubleRange(min = 0.01, max = 1e9) double largest) {
    Axis axis = Axis.of(largest);
    assertThat(axis.top()).isGreaterThanOrEqualTo(largest * 0.9999);
    assertThat(axis.ticks()).hasSizeBetween(3, 6);
    assertThat(axis.ticks().get(0)).isZero();
  }

  @Test
  void ticksAreShort() {
    assertThat(Axis.brief(2_500)).isEqualTo("2.5k");
    assertThat(Axis.brief(1_000_000)).isEqualTo("1M");
    assertThat(Axis.brief(250)).isEqualTo("250");
    assertThat(Axis.brief(0)).isEqualTo("0");
  }
}
