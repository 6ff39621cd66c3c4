package io.hookline.attribution.lift.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HolmTest {

  /** 150 of 1000 in each cell against as many in three controls of 1000. */
  private static List<Judged> cells(ConfidenceLevel level, long... controls) {
    Stream<Function<ConfidenceLevel, Lift>> comparisons =
        Arrays.stream(controls)
            .mapToObj(
                control ->
                    asked ->
                        new TwoProportions(
                                new ConversionCounts(1000, 150),
                                new ConversionCounts(1000, control))
                            .at(asked)
                            .decided());
    return Holm.judge(comparisons.toList(), level);
  }

  /** p = 0.0027, 0.0405 and 0.0626 alone. */
  @Test
  void theClearestHasToBeTheClearest() {
    List<Judged> cells = cells(ConfidenceLevel.NINETY, 119, 106, 121);

    assertThat(cells.get(1).adjustedP()).isCloseTo(3 * p(cells, 1), within(1e-15));
    assertThat(cells.get(0).adjustedP()).isCloseTo(2 * p(cells, 0), within(1e-15));
    assertThat(cells.get(2).adjustedP())
        .as("never below that of a clearer one")
        .isCloseTo(Math.max(2 * p(cells, 0), p(cells, 2)), within(1e-15));
  }

  @Test
  void eachIsJudgedAtTheLevelOfItsStep() {
    List<Judged> cells = cells(ConfidenceLevel.NINETY, 119, 106, 121);

    assertThat(cells.get(1).together().level().value()).isCloseTo(1 - 0.1 / 3, within(1e-12));
    assertThat(cells.get(0).together().level().value()).isCloseTo(0.95, within(1e-12));
    assertThat(cells.get(2).together().level().value()).isCloseTo(0.9, within(1e-12));
    assertThat(cells).allMatch(cell -> cell.together().verdict() == Verdict.HIGHER);
  }

  @Test
  void whatComesAfterTheFirstThatIsNotShownIsNotShownEither() {
    List<Judged> cells = cells(ConfidenceLevel.NINETY_FIVE, 119, 106, 121);

    assertThat(p(cells, 0)).isLessThan(.05);
    assertThat(cells.get(0).alone().verdict()).isEqualTo(Verdict.HIGHER);
    assertThat(cells.get(0).together().verdict()).isEqualTo(Verdict.NOT_SHOWN);
    assertThat(cells.get(0).together().absolute().interval().contains(0)).isTrue();
    assertThat(cells.get(2).together().level().value()).isCloseTo(0.975, within(1e-12));
    assertThat(cells.get(1).together().verdict()).isEqualTo(Verdict.HIGHER);
  }

  @Test
  void oneAloneIsNotAdjusted() {
    Judged only = cells(ConfidenceLevel.NINETY, 119).get(0);

    assertThat(only.adjustedP()).isEqualTo(only.alone().pValue());
    assertThat(only.together()).isEqualTo(only.alone());
  }

  private static double p(List<Judged> cells, int cell) {
    return cells.get(cell).alone().pValue();
  }
}
