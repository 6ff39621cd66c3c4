package io.hookline.attribution.collect.adcost;

import static org.assertj.core.api.Assertions.assertThat;

import io.hookline.bulk.imports.NumberCell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234 | 1234",
        "1,234 | 1234",
        "1.234 | 1234",
        "1 234 567 | 1234567",
        "1'234 | 1234",
        "-1,234 | -1234",
        "612.0 | 612",
        "12.5 | 12.5",
        "1,23 | 1,23",
        "12,34,567 | 12,34,567",
        "4% | 4%",
        "1.2K | 1.2K"
      })
  void aCountHasNoFraction(String cell, String count) {
    assertThat(NumberCell.count(cell)).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,234.56 | 1234.56",
        "1,234 | 1234",
        "1,234,567.8 | 1234567.8",
        "1.234,56 | 1234.56",
        "1 234,56 | 1234.56",
        "1 234.56 | 1234.56",
        "12,5 | 12.5",
        "12,50 | 12.50",
        "0.123 | 0.123",
        "118.4 | 118.4",
        "-12.50 | -12.50",
        "$12.50 | $12.50",
        "12.50 USD | 12.50 USD"
      })
  void anAmountIsReadAsItsSeparatorsSay(String cell, String amount) {
    assertThat(NumberCell.amount(cell)).contains(amount);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.234", "123.456", "-1.234"})
  void whatCanBeReadInTwoWaysIsNotGuessed(String cell) {
    assertThat(NumberCell.amount(cell)).isEmpty();
  }
}
