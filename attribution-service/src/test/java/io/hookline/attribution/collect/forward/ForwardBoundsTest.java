package io.hookline.attribution.collect.forward;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "pace, 0",
    "batch, 0",
    "batch, 1001",
    "connect-timeout, 0s",
    "timeout, 0s",
    "largest-answer, 1",
    "lease, 59s",
    "pause, 0s",
    "longest-pause, 4s",
    "stops-after, 0s",
    "oldest, 0s"
  })
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.forwarding." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.forwarding." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new ForwardBounds(Settings.of(ForwardConfig.class, said)).fault().orElse("");
  }
}
