package io.hookline.creator.money.rate;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The rate by which amounts of a day are converted.
 *
 * @param rate units of {@code to} for one of {@code from}
 * @param basis how it was found: the pair itself, the pair turned round, over a third currency, or
 *     no conversion at all
 * @param rateDay the day of the recorded rate; of two, the earlier one
 * @param over the third currency
 */
@Schema(name = "EffectiveRate")
record EffectiveRateView(
    @Schema(examples = "EUR") String from,
    @Schema(examples = "USD") String to,
    LocalDate day,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "1.0834")
        BigDecimal rate,
    Basis basis,
    LocalDate rateDay,
    @Schema(examples = "CHF", nullable = true) String over) {

  /** How a rate was found. */
  enum Basis {
    SAME,
    DIRECT,
    INVERSE,
    CROSS
  }
}
