package io.hookline.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

  @ParameterizedTest
  @CsvSource({
    "account, is not an account of this brand",
    "idea, is not an idea of this brand",
    "creator, is not a creator of this brand"
  })
  void whatIsNotThereIsSaidInGoodEnglish(String what, String message) {
    Problem problem =
        catchThrowableOfType(
            Problem.class, () -> References.require("of", 1, what, there -> false));
    assertThat(problem.violations()).containsExactly(new Violation("of", message));
  }
}
