package io.hookline.attribution.lift.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.hookline.attribution.lift.inference.SampleRatio.Arm;
import io.hookline.attribution.lift.inference.SampleRatio.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleRatioTest {

  private static SampleRatio halves(long treated, long control) {
    return SampleRatio.of(
        List.of(new Arm("treated", treated, .5), new Arm("control", control, .5)));
  }

  /** p by scipy.stats.chisquare. */
  @Test
  void sharesThatAreOffByMoreThanChanceAreNotAsPlanned() {
    SampleRatio near = halves(50_500, 49_500);
    SampleRatio far = halves(50_600, 49_400);

    assertThat(near.chiSquared()).isEqualTo(10);
    assertThat(near.pValue()).isCloseTo(.001565402258002549, within(1e-15));
    assertThat(near.state()).isEqualTo(State.AS_PLANNED);
    assertThat(far.pValue()).isCloseTo(.00014780231033445398, within(1e-15));
    assertThat(far.state()).isEqualTo(State.NOT_AS_PLANNED);
  }

  @Test
  void severalArmsHaveOneCheck() {
    double third = 1.0 / 3;
    SampleRatio check =
        SampleRatio.of(
            List.of(
                new Arm("a", 33_500, third),
                new Arm("b", 33_100, third),
                new Arm("control", 33_400, third)));

    assertThat(check.chiSquared()).isCloseTo(2.6, within(1e-9));
    assertThat(check.pValue()).isCloseTo(.27253179, within(1e-8));
  }

  @Test
  void aFailedCheckIsShownInsteadOfTheResult() {
    assertThat(Checked.of(halves(5060, 4940), () -> "result").result()).isEqualTo("result");
    Checked<String> failed =
        Checked.of(
            halves(50_600, 49_400),
            () -> {
              throw new AssertionError("Nobody may see this result.");
            });
    assertThat(failed.result()).isNull();
    assertThat(failed.check().holds()).isFalse();
  }

  @Test
  void aHandfulOfUsersSaysNothingYet() {
    assertThat(halves(9, 0).state()).isEqualTo(State.TOO_FEW_USERS);
    assertThat(halves(0, 0).pValue()).isEqualTo(1);
  }

  @Test
  void sharesSumToOne() {
    assertThatThrownBy(() -> SampleRatio.of(List.of(new Arm("a", 1, .5), new Arm("b", 1, .4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SampleRatio.of(List.of(new Arm("a", 1, 1))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
