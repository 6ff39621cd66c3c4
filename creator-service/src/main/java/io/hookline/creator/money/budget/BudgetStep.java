package io.hookline.creator.money.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a budget.
 *
 * @param from the day from which it may be spent
 * @param amount in the brand's currency
 */
@Schema(name = "BudgetStep")
public record BudgetStep(
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate from,
    @NotNull
        @Digits(integer = 15, fraction = 4)
        @DecimalMin("0")
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @Schema(
            type = SchemaType.STRING,
            pattern = "^\\d{1,15}(\\.\\d{1,4})?$",
            examples = "5000.00")
        BigDecimal amount) {}
