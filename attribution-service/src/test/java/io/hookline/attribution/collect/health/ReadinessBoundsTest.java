package io.hookline.attribution.collect.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "weekly-purchases, 0",
    "with-value, 90",
    "with-id, -0.1",
    "matched, 1.01",
    "kinds, 0",
    "refused, 5"
  })
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.readiness." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.readiness." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new ReadinessBounds(Settings.of(ReadinessConfig.class, said)).fault().orElse("");
  }
}
