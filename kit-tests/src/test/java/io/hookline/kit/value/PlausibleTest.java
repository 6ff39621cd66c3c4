package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibleTest {

  @ParameterizedTest
  @CsvSource({
    "0000-01-01, false",
    "1999-12-31, false",
    "2000-01-01, true",
    "2099-12-31, true",
    "2100-01-01, false",
    "+12026-12-31, false"
  })
  void theCenturyHasItsEdges(String day, boolean plausible) {
    assertThat(new Plausible.OfDay().isValid(LocalDate.parse(day), null)).isEqualTo(plausible);
    assertThat(new Plausible.OfInstant().isValid(Instant.parse(day + "T12:00:00Z"), null))
        .isEqualTo(plausible);
  }
}
