package io.hookline.attribution.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityBoundsTest {

  @ParameterizedTest
  @CsvSource({"most-emails, 0", "most-phones, 0", "most-external-ids, -1", "most-browsers, 0"})
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.identity." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.identity." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new IdentityBounds(Settings.of(IdentityConfig.class, said)).fault().orElse("");
  }
}
