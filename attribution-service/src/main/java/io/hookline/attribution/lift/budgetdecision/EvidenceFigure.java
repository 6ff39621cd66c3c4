package io.hookline.attribution.lift.budgetdecision;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure as it was.
 *
 * @param from lower end of its interval, to the upper one; null where it has none
 * @param unit a currency, a share, a count
 */
@Schema(name = "EvidenceFigure")
record EvidenceFigure(
    @NotBlank @Size(max = 100) @Schema(examples = "incremental_roas") String name,
    @NotNull @Digits(integer = 18, fraction = 10) @Schema(examples = "2.41") BigDecimal value,
    @Digits(integer = 18, fraction = 10) @Schema(nullable = true, examples = "1.32")
        BigDecimal from,
    @Digits(integer = 18, fraction = 10) @Schema(nullable = true, examples = "3.5") BigDecimal to,
    @Size(max = 20) @Schema(nullable = true, examples = "USD") String unit) {}
