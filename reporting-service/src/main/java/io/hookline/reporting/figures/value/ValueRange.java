package io.hookline.reporting.figures.value;

import io.hookline.kit.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An estimate at the low, the mid and the high prices of the card.
 *
 * @param mid the one to show
 */
@Schema(name = "ValueRange")
record ValueRange(
    @Schema(nullable = true) Money low,
    @Schema(nullable = true) Money mid,
    @Schema(nullable = true) Money high) {

  /**
   * @param amounts of low, mid and high; null where it is unknown
   */
  static ValueRange of(List<BigDecimal> amounts, String currency) {
    return new ValueRange(
        money(amounts.get(0), currency),
        money(amounts.get(1), currency),
        money(amounts.get(2), currency));
  }

  private static Money money(BigDecimal amount, String currency) {
    return amount == null ? null : new Money(amount, currency);
  }
}
