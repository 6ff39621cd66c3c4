package io.hookline.attribution.collect.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question to ask.
 *
 * @param weight null: 0.5
 * @param windowHours null: 30 days
 */
record NewSurvey(
    @NotBlank @Size(max = 200) @Schema(examples = "After the checkout") String name,
    @NotBlank @Size(max = 500) @Schema(examples = "How did you hear of us?") String question,
    @NotNull @Size(min = 1, max = 200) @Valid List<@NotNull SurveyOption> options,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(
            nullable = true,
            examples = "0.5",
            description = "What an answer weighs as evidence, beside a click's 1")
        BigDecimal weight,
    @Min(1)
        @Max(2160)
        @Schema(
            nullable = true,
            examples = "720",
            description = "For how long after an order an answer that names only a person is of it")
        Integer windowHours) {

  SurveyUpdate facts() {
    return new SurveyUpdate(name, question, options, weight, windowHours, true);
  }
}
