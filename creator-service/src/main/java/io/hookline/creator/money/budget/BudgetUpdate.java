package io.hookline.creator.money.budget;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a budget can change.
 *
 * @param steps parts that add up
 * @param thresholds percentages of what is planned at which is warned; null for 80 and 100
 * @param whenOverspent null for WARN
 */
record BudgetUpdate(
    @NotNull @Size(min = 1, max = 60) List<@NotNull @Valid BudgetStep> steps,
    @Size(max = 10) @Schema(examples = "[80, 100]", nullable = true)
        List<@NotNull @Min(1) @Max(1000) Integer> thresholds,
    @Schema(nullable = true) WhenOverspent whenOverspent) {

  BigDecimal planned() {
    return steps.stream().map(BudgetStep::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * @throws io.hookline.kit.problem.Problem VALIDATION_FAILED
   */
  void check(String currency) {
    int digits = Money.minorDigits(currency);
    if (steps.stream().anyMatch(s -> s.amount().stripTrailingZeros().scale() > digits)) {
      throw new Violation("steps", "must have at most " + digits + " decimal places in " + currency)
          .asProblem();
    }
    if (planned().signum() == 0) {
      throw new Violation("steps", "must add up to more than 0").asProblem();
    }
  }
}
