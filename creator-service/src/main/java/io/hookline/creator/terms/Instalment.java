package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a fee, and its day in the brand's time zone. */
@Schema(name = "Instalment")
public record Instalment(
    @NotNull @Plausible @Schema(examples = "2026-10-01") LocalDate on,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "2500.00", pattern = Amounts.PATTERN)
        BigDecimal amount) {

  Instalment in(String currency) {
    return new Instalment(on, Amounts.in(currency, amount));
  }
}
