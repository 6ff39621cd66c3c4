package io.hookline.reporting.judgement.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoundedPartsTest {

  private static List<BigDecimal> of(String total, String... parts) {
    return RoundedParts.of(Stream.of(parts).map(BigDecimal::new).toList(), new BigDecimal(total));
  }

  @Test
  void whatRoundingLostMostIsGivenBackFirst() {
    assertThat(of("10", "3.3", "3.4", "3.3")).containsExactly(dec("3"), dec("4"), dec("3"));
  }

  @Test
  void ofEqualsTheEarlierOneIsFirst() {
    assertThat(of("1", "0.5", "0.5")).containsExactly(dec("1"), dec("0"));
  }

  @Test
  void negativePartsSumToo() {
    assertThat(of("-1.00", "-0.333", "-0.333", "-0.334"))
        .containsExactly(dec("-0.33"), dec("-0.33"), dec("-0.34"));
  }

  @Test
  void nothingStaysNothing() {
    assertThat(of("4", "0", "1.5", "1.6")).containsExactly(dec("0"), dec("2"), dec("2"));
  }

  @Test
  void aShownTotalBelowThePartsTakesFromThoseThatLostLeast() {
    assertThat(of("2", "1", "2")).containsExactly(dec("1"), dec("1"));
  }

  private static BigDecimal dec(String number) {
    return new BigDecimal(number);
  }
}
