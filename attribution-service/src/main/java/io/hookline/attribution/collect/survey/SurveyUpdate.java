package io.hookline.attribution.collect.survey;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Characters;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is to hold of a question. Another question or other options are another revision, by which
 * all answers are read from then on, also those before.
 */
record SurveyUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "After the checkout") String name,
    @NotBlank @Size(max = 500) @Schema(examples = "How did you hear of us?") String question,
    @NotNull @Size(min = 1, max = 200) @Valid List<@NotNull SurveyOption> options,
    @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(nullable = true, examples = "0.5")
        BigDecimal weight,
    @Min(1) @Max(2160) @Schema(nullable = true, examples = "720") Integer windowHours,
    @Schema(nullable = true, description = "False for a question that is asked no more")
        Boolean active) {

  private static final BigDecimal USUAL_WEIGHT = new BigDecimal("0.5");
  private static final int USUAL_WINDOW = 720;

  SurveyUpdate {
    name = name == null ? null : Characters.trimmed(name);
    question = question == null ? null : Characters.trimmed(question);
    weight = weight == null ? USUAL_WEIGHT : weight;
    windowHours = windowHours == null ? USUAL_WINDOW : windowHours;
    active = active == null || active;
  }

  /**
   * @throws Problem VALIDATION_FAILED where two options cannot be told apart
   */
  SurveyUpdate checked() {
    List<Violation> violations = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Map<String, String> words = new HashMap<>();
    for (int i = 0; i < options.size(); i++) {
      SurveyOption option = options.get(i);
      if (!keys.add(option.key())) {
        violations.add(new Violation("options[" + i + "].key", "is another option's"));
      }
      for (String word : option.compared()) {
        String other = words.putIfAbsent(word, option.key());
        if (other != null && !other.equals(option.key())) {
          violations.add(
              new Violation(
                  "options[" + i + "].words", "reads like a word of the option " + other));
        }
      }
    }
    Violation.requireNone(violations);
    return this;
  }
}
