package io.hookline.creator.money.payee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hookline.kit.problem.Problem;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TaxStepTest {

  /** Where each step leads from each status; every pair that is not here is refused. */
  private static final Map<String, TaxStatus> ALLOWED =
      Map.of(
          "REQUEST NOT_ASKED", TaxStatus.REQUESTED,
          "REQUEST REQUESTED", TaxStatus.REQUESTED,
          "REQUEST EXPIRED", TaxStatus.REQUESTED,
          "PROVIDE NOT_ASKED", TaxStatus.PROVIDED,
          "PROVIDE REQUESTED", TaxStatus.PROVIDED,
          "PROVIDE EXPIRED", TaxStatus.PROVIDED,
          "VERIFY PROVIDED", TaxStatus.VERIFIED,
          "REJECT PROVIDED", TaxStatus.REQUESTED,
          "EXPIRE VERIFIED", TaxStatus.EXPIRED);

  static Stream<Arguments> pairs() {
    return Stream.of(TaxStep.values())
        .flatMap(step -> Stream.of(TaxStatus.values()).map(status -> Arguments.of(step, status)));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyPairIsAllowedOrRefusedWithItsCode(TaxStep step, TaxStatus status) {
    TaxStatus to = ALLOWED.get(step + " " + status);
    assertThat(step.mayBeTaken(status)).isEqualTo(to != null);
    if (to != null) {
      assertThat(step.from(status)).isEqualTo(to);
    } else {
      assertThatThrownBy(() -> step.from(status))
          .isInstanceOfSatisfying(
              Problem.class,
              problem ->
                  assertThat(problem.code())
                      .isEqualTo(PayeeProblem.valueOf("TAX_DATA_NOT_TO_" + step)));
    }
  }
}
