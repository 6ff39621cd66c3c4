package io.hookline.creator.money.rate;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.precondition.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rate as it was recorded.
 *
 * @param version counts what was recorded for the pair and the day; the highest holds
 */
@Schema(name = "ExchangeRate")
record ExchangeRateView(
    UUID id,
    @Schema(examples = "EUR") String from,
    @Schema(examples = "USD") String to,
    LocalDate day,
    @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(type = SchemaType.STRING, examples = "1.0834")
        BigDecimal rate,
    @Schema(examples = "ECB") String source,
    @Schema(examples = "1") long version,
    Instant recordedAt)
    implements Versioned {}
