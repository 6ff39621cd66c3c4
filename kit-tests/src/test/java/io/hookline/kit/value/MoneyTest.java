package io.hookline.kit.value;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

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

  @ParameterizedTest
  @CsvSource({
    "400.005, EUR, must have at most 2 decimal places in EUR",
    "-0.001, USD, must have at most 2 decimal places in USD",
    "0.5, JPY, 'must be a whole number, since JPY has no smaller unit'",
    "1.0001, KWD, must have at most 3 decimal places in KWD",
    "1.001, ZZZ, must have at most 2 decimal places in ZZZ",
    "1.001, ${7*7}, must have at most 2 decimal places in this currency"
  })
  void aFractionOfTheSmallestUnitIsNotPayable(BigDecimal amount, String currency, String message) {
    assertThat(refusals(amount, currency)).contains("amount " + message);
  }

  @ParameterizedTest
  @CsvSource({
    "400.01, EUR",
    "400.0100, EUR",
    "400, EUR",
    "1E3, JPY",
    "5.00, JPY",
    "1.005, KWD",
    "1.0001, CLF"
  })
  void wholeUnitsArePayable(BigDecimal amount, String currency) {
    assertThat(refusals(amount, currency)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1E+999999999", "1E-999999999", "0.00001"})
  void whatNobodyOwnsIsRefusedOnce(BigDecimal amount) {
    assertThat(refusals(amount, "USD")).hasSize(1);
  }

  private static List<String> refusals(BigDecimal amount, String currency) {
    return VALIDATOR.validate(new Money(amount, currency)).stream()
        .map(refused -> refused.getPropertyPath() + " " + refused.getMessage())
        .toList();
  }
}
