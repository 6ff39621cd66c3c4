package io.hookline.reporting.figures.rounding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LargestRemainderTest {

  @Property
  void partsSumToTheRoundedTotal(
      @ForAll("amounts") List<BigDecimal> parts, @ForAll @IntRange(max = 4) int digits) {
    BigDecimal total = LargestRemainder.total(parts, digits);
    assertThat(sum(LargestRemainder.parts(parts, digits)))
        .isEqualByComparingTo(total == null ? BigDecimal.ZERO : total);
  }

  @Property
  void noPartIsAWholeUnitAway(
      @ForAll("amounts") List<BigDecimal> parts, @ForAll @IntRange(max = 4) int digits) {
    List<BigDecimal> rounded = LargestRemainder.parts(parts, digits);
    BigDecimal unit = BigDecimal.ONE.movePointLeft(digits);
    for (int n = 0; n < parts.size(); n++) {
      assertThat(rounded.get(n) == null).isEqualTo(parts.get(n) == null);
      if (parts.get(n) != null) {
        assertThat(rounded.get(n).subtract(parts.get(n)).abs()).isLessThan(unit);
      }
    }
  }

  /** What has no more digits than are shown is shown as it is, whatever stands beside it. */
  @Property
  void whatNeedsNoRoundingIsNotRounded(@ForAll("amounts") List<BigDecimal> parts) {
    List<BigDecimal> rounded = LargestRemainder.parts(parts, 2);
    for (int n = 0; n < parts.size(); n++) {
      if (parts.get(n) != null && parts.get(n).stripTrailingZeros().scale() <= 2) {
        assertThat(rounded.get(n)).isEqualByComparingTo(parts.get(n));
      }
    }
  }

  @Property
  void sharesSumToOne(
      @ForAll("amounts") List<BigDecimal> parts, @ForAll @IntRange(min = 1, max = 6) int digits) {
    Assume.that(sum(parts).signum() != 0);
    assertThat(sum(LargestRemainder.shares(parts, digits))).isEqualByComparingTo(BigDecimal.ONE);
  }

  @Example
  void aThirdEachIsAHundredPerCent() {
    assertThat(LargestRemainder.shares(of("1", "1", "1"), 2)).isEqualTo(of("0.34", "0.33", "0.33"));
  }

  @Example
  void whoLosesMostByRoundingDownGetsTheUnit() {
    assertThat(LargestRemainder.parts(of("0.004", "0.003", "0.007"), 2))
        .isEqualTo(of("0.00", "0.00", "0.01"));
    assertThat(LargestRemainder.parts(of("0.006", "0.009", "0.005"), 2))
        .isEqualTo(of("0.01", "0.01", "0.00"));
  }

  @Example
  void fallsAreApportionedToo() {
    assertThat(LargestRemainder.parts(of("-0.006", "-0.006", "1.00"), 2))
        .isEqualTo(of("0.00", "-0.01", "1.00"));
  }

  @Example
  void unknownStaysUnknownAndNothingHasNoShares() {
    List<BigDecimal> parts = Arrays.asList(null, new BigDecimal("2"));
    assertThat(LargestRemainder.shares(parts, 2)).containsExactly(null, new BigDecimal("1.00"));
    assertThat(LargestRemainder.parts(Arrays.asList((BigDecimal) null), 2))
        .containsExactly((BigDecimal) null);
    assertThat(LargestRemainder.shares(of("0", "0"), 2)).containsExactly(null, null);
  }

  @Example
  void aTotalOfOtherPartsIsNotApportioned() {
    assertThatThrownBy(() -> LargestRemainder.parts(of("1.00", "1.00"), new BigDecimal("3.00")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Provide
  Arbitrary<List<BigDecimal>> amounts() {
    return Arbitraries.bigDecimals()
        .between(new BigDecimal("-1000000"), new BigDecimal("1000000000000"))
        .ofScale(7)
        .map(amount -> amount.setScale(7, RoundingMode.UNNECESSARY))
        .injectNull(0.1)
        .list()
        .ofMaxSize(40);
  }

  private static List<BigDecimal> of(String... parts) {
    return Arrays.stream(parts).map(BigDecimal::new).toList();
  }

  private static BigDecimal sum(List<BigDecimal> parts) {
    return parts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
