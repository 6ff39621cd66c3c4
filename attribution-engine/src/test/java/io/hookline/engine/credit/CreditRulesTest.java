package io.hookline.engine.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditRulesTest {

  @ParameterizedTest
  @ValueSource(ints = {-1, 2161})
  void aWindowHasWholeHoursUpTo90Days(int hours) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Windows(1, 1, 1, 1, 1, 1, hours))
        .withMessageContaining("0 to 2160");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2161})
  void aHalfLifeHas1HourTo90Days(int hours) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CreditRules.USUAL.withHalfLife(hours))
        .withMessageContaining("1 to 2160");
  }

  @ParameterizedTest
  @CsvSource({"-1, 5000", "5000, -1", "5000, 5001", "2147483647, 2147483647"})
  void sharesOfPositionsAreAtMostTheWhole(int first, int last) {
    assertThatIllegalArgumentException().isThrownBy(() -> new PositionShares(first, last));
  }

  @Test
  void windowsAreInMicroseconds() {
    assertThat(Windows.USUAL.micros(TouchKind.CLICK)).isEqualTo(7 * 86_400_000_000L);
    assertThat(Windows.USUAL.micros(TouchKind.VIEW)).isEqualTo(86_400_000_000L);
  }

  /** Rows are stored with these. */
  @Test
  void numbersOfKindsStay() {
    assertThat(Arrays.stream(TouchKind.values()).map(kind -> kind.number() + " " + kind))
        .containsExactly(
            "1 CLICK", "2 VIEW", "3 ENGAGED_VIEW", "4 VISIT", "5 PROMO_CODE", "6 QR", "7 SURVEY");
    assertThat(TouchKind.ofNumber(6)).isEqualTo(TouchKind.QR);
    assertThatIllegalArgumentException().isThrownBy(() -> TouchKind.ofNumber(0));
  }
}
