package io.hookline.creator.money.rate;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rate to record.
 *
 * @param from the currency of which one unit was worth {@code rate}
 * @param rate in units of {@code to}
 * @param source who published it
 */
record NewExchangeRate(
    @NotNull @CurrencyCode @Schema(examples = "EUR") String from,
    @NotNull @CurrencyCode @Schema(examples = "USD") String to,
    @NotNull @Plausible @Schema(examples = "2026-11-20") LocalDate day,
    @NotNull
        @Digits(integer = 10, fraction = 10)
        @DecimalMin("0.0000000001")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            pattern = "^\\d{1,10}(\\.\\d{1,10})?$",
            examples = "1.0834")
        BigDecimal rate,
    @NotBlank @Size(max = 100) @Schema(examples = "ECB") String source) {

  /** The refusal of a rate that says nothing, or null. */
  Violation fault() {
    return from.equals(to) ? new Violation("to", "must be another currency than from") : null;
  }
}
