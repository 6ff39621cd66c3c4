package io.hookline.content.measure.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list of counters is the list of the record's fields. */
class CounterTest {

  @Test
  void eachFieldHasItsCounterInTheSameOrder() {
    assertThat(Arrays.stream(Counter.values()).map(Counter::field))
        .containsExactlyElementsOf(
            Arrays.stream(Counters.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void aCounterReadsItsOwnField(Counter counter) {
    Counters counters = SomeCounters.of(Map.of(counter, BigDecimal.valueOf(7)));
    assertThat(counter.of(counters)).isEqualByComparingTo("7");
    assertThat(Counter.told(counters)).isEqualTo(counter.bit());
    assertThat(Counter.of(Counter.told(counters))).containsExactly(counter);
  }

  @Test
  void anAverageIsTheSameHoweverItIsWritten() {
    Counters seven = SomeCounters.of(Map.of(Counter.AVERAGE_WATCH_SECONDS, new BigDecimal("7.80")));
    assertThat(seven)
        .isEqualTo(
            SomeCounters.of(Map.of(Counter.AVERAGE_WATCH_SECONDS, new BigDecimal("7.8000001"))));
    assertThat(seven.averageWatchSeconds()).hasToString("7.8");
    assertThat(
            SomeCounters.of(Map.of(Counter.AVERAGE_WATCH_SECONDS, new BigDecimal("1E+1")))
                .averageWatchSeconds())
        .hasToString("10");
  }
}
