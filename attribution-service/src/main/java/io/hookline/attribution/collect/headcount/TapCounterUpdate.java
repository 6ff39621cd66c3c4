package io.hookline.attribution.collect.headcount;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to hold of a counter; its place stays. */
record TapCounterUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Till 2") String name,
    @NotBlank @Size(max = 200) @Schema(examples = "How did you hear of us?") String question,
    @NotNull @Size(min = 1, max = 12) @Valid List<@NotNull TapAnswer> answers,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(nullable = true, examples = "0.2")
        BigDecimal weight,
    @Schema(nullable = true, description = "False for one that takes no taps any more")
        Boolean active) {

  private static final BigDecimal USUAL = new BigDecimal("0.2");

  TapCounterUpdate {
    weight = weight == null ? USUAL : weight;
    active = active == null || active;
  }

  /**
   * @throws Problem VALIDATION_FAILED where two buttons have one key
   */
  TapCounterUpdate checked() {
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!keys.add(answers.get(i).key())) {
        throw new Violation("answers[" + i + "].key", "is another button's").asProblem();
      }
    }
    return this;
  }
}
