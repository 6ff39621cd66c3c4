package io.hookline.attribution.collect.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.attribution.Settings;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IngestBoundsTest {

  @ParameterizedTest
  @CsvSource({"late-after, 0s", "refused-kept, 23h", "ahead, -1s"})
  void whatIsOutOfBoundsEndsTheStartWithItsName(String name, String value) {
    String variable = ("hookline.events." + name).replaceAll("[.-]", "_").toUpperCase();
    assertThat(fault(Map.of("hookline.events." + name, value))).startsWith(variable + " is ");
  }

  @Test
  void whatNobodySetsIsWithinThem() {
    assertThat(fault(Map.of())).isEmpty();
  }

  private static String fault(Map<String, String> said) {
    return new IngestBounds(Settings.of(IngestConfig.class, said)).fault().orElse("");
  }
}
