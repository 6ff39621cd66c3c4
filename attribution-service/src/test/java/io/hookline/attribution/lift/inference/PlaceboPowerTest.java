package io.hookline.attribution.lift.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceboPowerTest {

  private static final List<Interval> MISSED =
      List.of(
          new Interval(-5, 1),
          new Interval(-4, 2),
          new Interval(-3, 3),
          new Interval(-2, 4),
          new Interval(-1, 5));

  @Test
  void fourInFiveFindWhatOneInFiveMisses() {
    PlaceboPower power = PlaceboPower.of(MISSED, .8);

    assertThat(power.increase()).isEqualTo(4);
    assertThat(power.decrease()).isEqualTo(-4);
    assertThat(power.placebos()).isEqualTo(5);
  }

  @Test
  void morePowerTakesALargerEffect() {
    assertThat(PlaceboPower.of(MISSED, .6).increase()).isEqualTo(3);
    assertThat(PlaceboPower.of(MISSED, .9).increase()).isEqualTo(5);
  }

  @Test
  void aPlaceboThatFindsSomethingAnywayNeedsNothingAdded() {
    PlaceboPower power = PlaceboPower.of(List.of(new Interval(-8, -2)), .8);

    assertThat(power.increase()).isZero();
    assertThat(power.decrease()).isEqualTo(-8);
  }

  @Test
  void withoutPlacebosThereIsNoPower() {
    assertThatThrownBy(() -> PlaceboPower.of(List.of(), .8))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
