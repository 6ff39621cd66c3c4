package io.hookline.kit.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An exact amount in a currency; travels as {@code {"amount": "1250.00", "currency": "USD"}}.
 *
 * @param amount decimal, in units of the currency (not minor units), sent as a string
 * @param currency ISO 4217 code
 */
@Payable
@Schema(
    description = "In a request, with no more decimal places than the currency has by ISO 4217.",
    examples = "{\"amount\": \"1250.00\", \"currency\": \"USD\"}")
public record Money(
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, pattern = "^-?\\d{1,15}(\\.\\d{1,4})?$")
        BigDecimal amount,
    @NotNull @Pattern(regexp = Money.CURRENCY, message = "must be an ISO 4217 code such as USD")
        String currency) {

  static final String CURRENCY = "[A-Z]{3}";

  /**
   * The amount with at least the currency's usual number of fraction digits: 1250 USD is 1250.00.
   */
  public Money {
    if (amount != null && currency != null && isOfThisWorld(amount)) {
      amount =
          amount.setScale(
              Math.max(minorDigits(currency), scaleOf(amount)), RoundingMode.UNNECESSARY);
    }
  }

  /** Written out, 1E+999999999 would fill the memory; left as it is, validation refuses it. */
  private static boolean isOfThisWorld(BigDecimal amount) {
    return Math.abs((long) amount.scale()) <= 100 && amount.precision() <= 100;
  }

  /** Fraction digits of a currency by ISO 4217; 2 for a code that the platform does not know. */
  public static int minorDigits(String currency) {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException unknown) {
      return 2;
    }
  }

  private static int scaleOf(BigDecimal amount) {
    return Math.max(0, amount.stripTrailingZeros().scale());
  }
}
