package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "1250, USD, 1250.00",
    "1250.5, USD, 1250.50",
    "1250.1234, USD, 1250.1234",
    "1250.5000, USD, 1250.50",
    "1E3, USD, 1000.00",
    "-7, EUR, -7.00",
    "1250, JPY, 1250",
    "1250.00, JPY, 1250",
    "1.5, BHD, 1.500",
    "1, XXX, 1",
    "1, ZZZ, 1.00"
  })
  void isWrittenWithTheCurrencysDigits(BigDecimal amount, String currency, String written) {
    assertThat(new Money(amount, currency).amount().toPlainString()).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"1E+999999999", "1E-999999999"})
  void doesNotWriteOutWhatNobodyOwns(BigDecimal amount) {
    assertThat(new Money(amount, "USD").amount()).isEqualTo(amount);
  }
}
