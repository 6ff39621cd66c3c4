package io.hookline.reporting.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void amountsHaveTheirCurrencysDigits() {
    assertThat(Words.amount(new Money(new BigDecimal("1234567.5"), "USD")))
        .isEqualTo("1,234,567.50");
    assertThat(Words.amount(new Money(new BigDecimal("1234567"), "JPY"))).isEqualTo("1,234,567");
    assertThat(Words.amount(new Money(new BigDecimal("-3.5"), "EUR"))).isEqualTo("-3.50");
  }

  @Test
  void keysAreWords() {
    assertThat(Words.constant("TIKTOK_ADS")).isEqualTo("TikTok ads");
    assertThat(Words.constant("AI_ASSISTANT")).isEqualTo("AI assistant");
    assertThat(Words.constant("/products/serum")).isEqualTo("/products/serum");
  }

  @Test
  void whatIsUnknownIsADash() {
    assertThat(Words.amount(null)).isEqualTo("–");
    assertThat(Words.count(null)).isEqualTo("–");
    assertThat(Words.score(null)).isEqualTo("–");
    assertThat(Words.percent(null)).isEqualTo("–");
  }

  @Test
  void aScoreBelowThreeNeverReadsAsThree() {
    assertThat(Words.score(new BigDecimal("2.9999"))).isEqualTo("2.99");
    assertThat(Words.score(new BigDecimal("3.0000"))).isEqualTo("3.00");
  }

  @Test
  void partsOfAHundredAreNotRoundedUpToAllOfIt() {
    assertThat(Words.percent(new BigDecimal("0.9999"))).isEqualTo("99 %");
    assertThat(Words.percent(new BigDecimal("1"))).isEqualTo("100 %");
  }

  @Test
  void pricesKeepTheirPrecision() {
    assertThat(Words.price(new BigDecimal("0.025"))).isEqualTo("0.025");
    assertThat(Words.price(new BigDecimal("0.3"))).isEqualTo("0.30");
  }

  @Test
  void instantsAreReadInTheBrandsZone() {
    assertThat(Words.minute(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("America/New_York")))
        .isEqualTo("22 Nov 2026, 07:00 EST");
  }
}
