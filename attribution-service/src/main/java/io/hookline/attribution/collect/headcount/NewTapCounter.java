package io.hookline.attribution.collect.headcount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A tablet at a branch on which people tap.
 *
 * @param weight null: 0.2
 */
record NewTapCounter(
    @NotBlank @Size(max = 200) @Schema(examples = "Till 2") String name,
    @NotBlank
        @Size(max = 60)
        @Schema(examples = "NYC-05", description = "The place, by id or own code")
        String place,
    @NotBlank @Size(max = 200) @Schema(examples = "How did you hear of us?") String question,
    @NotNull @Size(min = 1, max = 12) @Valid List<@NotNull TapAnswer> answers,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(
            nullable = true,
            examples = "0.2",
            description = "What a tap weighs as evidence, beside a click's 1")
        BigDecimal weight) {

  TapCounterUpdate facts() {
    return new TapCounterUpdate(name, question, answers, weight, true);
  }
}
