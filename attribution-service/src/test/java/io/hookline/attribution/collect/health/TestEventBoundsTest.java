package io.hookline.attribution.collect.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestEventBoundsTest {

  @ParameterizedTest
  @CsvSource({"every, 0s", "lasts, 0s", "streams, 0", "streams-per-caller, 0"})
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.test-events." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.test-events." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new TestEventBounds(Settings.of(TestEventConfig.class, said)).fault().orElse("");
  }
}
