package io.hookline.attribution.collect.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectBoundsTest {

  @ParameterizedTest
  @CsvSource({"links, 0", "room, 1000", "patience, 0s"})
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.redirects." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.redirects." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new RedirectBounds(Settings.of(RedirectConfig.class, said)).fault().orElse("");
  }
}
