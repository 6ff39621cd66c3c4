package io.hookline.creator.terms;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is paid for each deliverable of a type, once it is accepted. */
@Schema(name = "DeliverableRate")
public record DeliverableRate(
    @NotNull DeliverableType type,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "400.00", pattern = Amounts.PATTERN)
        BigDecimal amount) {

  DeliverableRate in(String currency) {
    return new DeliverableRate(type, Amounts.in(currency, amount));
  }
}
