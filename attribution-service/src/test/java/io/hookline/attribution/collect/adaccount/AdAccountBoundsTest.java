package io.hookline.attribution.collect.adaccount;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdAccountBoundsTest {

  @ParameterizedTest
  @CsvSource({
    "repulled-days, 0",
    "first-days, 0",
    "settling, -1h",
    "pace, 0",
    "page, 0",
    "page, 1001",
    "timeout, 0s",
    "lease, 119s",
    "pause, 0s",
    "longest-pause, 29s"
  })
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.ad-accounts." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.ad-accounts." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new AdAccountBounds(Settings.of(AdAccountConfig.class, said)).fault().orElse("");
  }
}
