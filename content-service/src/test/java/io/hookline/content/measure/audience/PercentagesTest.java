package io.hookline.content.measure.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people and files write where a share should stand. */
class PercentagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GENDER | 61%;39% | 0.61;0.39",
        "GENDER | 61 %;39 % | 0.61;0.39",
        "GENDER | 0.61;0.39 | 0.61;0.39",
        "GENDER | 0,61;0,39 | 0.61;0.39",
        "GENDER | 61;39 | 0.61;0.39",
        "GENDER | 60.8;38.9 | 0.608;0.389",
        "GENDER | 60,8%;38,9% | 0.608;0.389",
        "GENDER | 1;0 | 1;0",
        "GENDER | 100%;0% | 1;0",
        "COUNTRY | 100% | 1",
        "COUNTRY | 0.5;0.2 | 0.5;0.2",
        "COUNTRY | 41;0.6 | 0.41;0.006",
        "CITY | 12；8 | fails",
        "CITY | 0.8％;0.6％ | 0.008;0.006"
      })
  void aListIsReadInTheOnlyWayInWhichItCanBe(Dimension dimension, String list, String fractions) {
    if (fractions.equals("fails")) {
      assertThatThrownBy(() -> Percentages.fractions(List.of(list), dimension))
          .isInstanceOf(Problem.class);
      return;
    }
    List<BigDecimal> read = Percentages.fractions(List.of(list.split(";")), dimension);
    assertThat(read)
        .usingElementComparator(BigDecimal::compareTo)
        .isEqualTo(Arrays.stream(fractions.split(";")).map(BigDecimal::new).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"CITY | 0.8;0.6", "COUNTRY | 1", "GENDER | 61%;0.39", "AGE | 0.9;0.9", "CITY | 1;0"})
  void whatCanBeReadInTwoWaysIsRefused(Dimension dimension, String list) {
    assertThatThrownBy(() -> Percentages.fractions(List.of(list.split(";")), dimension))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.code()).isEqualTo(AudienceProblem.AUDIENCE_SHARES_AMBIGUOUS));
  }

  @ParameterizedTest
  @CsvSource({"many", "-3%", "1e2", "'1.234,5'", "61 percent", "1000", "''"})
  void whatIsNoShareIsNamed(String text) {
    assertThatThrownBy(() -> Percentages.fractions(List.of("0.1", text), Dimension.GENDER))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo(CommonProblem.VALIDATION_FAILED);
              assertThat(problem.violations().get(0).field()).isEqualTo("shares[1]");
            });
  }
}
