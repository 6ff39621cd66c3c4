package io.hookline.reporting.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.reporting.figures.catalogue.Unit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LineChartTest {

  @Property(tries = 500)
  void aScaleHoldsNoughtAndItsValuesWithFewTicks(
      @ForAll @DoubleRange(min = -1e9, max = 0) double smallest,
      @ForAll @DoubleRange(min = 0, max = 1e9) double largest) {
    ValueScale scale = ValueScale.of(smallest, largest);
    assertThat(scale.share(0)).isBetween(0.0, 1.0);
    assertThat(scale.share(smallest)).isBetween(-0.001, 1.0);
    assertThat(scale.share(largest)).isBetween(0.0, 1.001);
    assertThat(scale.ticks()).hasSizeBetween(2, 11);
  }

  @Test
  void ticksSayWhatTheyAre() {
    ValueScale scale = ValueScale.of(-120, 2_400);
    assertThat(scale.ticks().get(0)).isNegative();
    assertThat(scale.label(scale.ticks().get(0), Unit.COUNT)).startsWith("−");
    assertThat(scale.label(0.025, Unit.SHARE)).isEqualTo("2.5 %");
    assertThat(scale.label(0.1, Unit.SHARE)).isEqualTo("10 %");
  }
}
