package io.hookline.kit.deprecation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RetirementTest {

  @Test
  void datesAreWrittenAsEachHeaderWantsThem() {
    assertThat(Retirement.of("2026-11-01", "2027-05-03", "https://hookline.example/v2").headers())
        .containsEntry("Deprecation", "@1793491200")
        .containsEntry("Sunset", "Mon, 03 May 2027 00:00:00 GMT")
        .containsEntry(
            "Link", "<https://hookline.example/v2>; rel=\"deprecation\"; type=\"text/html\"")
        .hasSize(3);
  }

  @Test
  void whatIsNotDecidedIsNotTold() {
    assertThat(Retirement.of("2026-11-01", "", "").headers()).containsOnlyKeys("Deprecation");
  }

  @Test
  void nothingEndsBeforeItIsDeprecated() {
    assertThatThrownBy(() -> Retirement.of("2026-11-01", "2026-10-31", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
