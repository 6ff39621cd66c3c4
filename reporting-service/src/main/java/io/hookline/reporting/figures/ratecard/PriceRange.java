package io.hookline.reporting.figures.ratecard;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A unit price with its uncertainty, in the card's currency; travels as strings like every amount.
 *
 * @param source where the price comes from, for those who ask
 */
public record PriceRange(
    @NotNull
        @PositiveOrZero
        @Digits(integer = PriceRange.DIGITS, fraction = 4)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "0.15")
        BigDecimal low,
    @NotNull
        @PositiveOrZero
        @Digits(integer = PriceRange.DIGITS, fraction = 4)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "0.30")
        BigDecimal mid,
    @NotNull
        @PositiveOrZero
        @Digits(integer = PriceRange.DIGITS, fraction = 4)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "0.45")
        BigDecimal high,
    @NotBlank @Size(max = 500) @Schema(examples = "Agreed with the brand for 2027") String source) {

  private static final int DIGITS = 9;

  /** Whether a card can hold it. */
  boolean fits() {
    return high.precision() - high.scale() <= DIGITS;
  }

  /** Whether it asks the same, whatever its source says. */
  boolean isPricedAs(PriceRange other) {
    return other != null
        && low.compareTo(other.low) == 0
        && mid.compareTo(other.mid) == 0
        && high.compareTo(other.high) == 0;
  }

  /** 0.15, 0.30, 0.45. */
  String written() {
    return low.toPlainString() + ", " + mid.toPlainString() + ", " + high.toPlainString();
  }

  boolean ascends() {
    return low.compareTo(mid) <= 0 && mid.compareTo(high) <= 0;
  }
}
