package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a boost can change until it has ended; the figures that it rests on stay. */
record AmplificationDecisionUpdate(
    @NotNull @Valid Money budget,
    @Size(max = 2000) @Schema(nullable = true, examples = "Raised by a fifth, and no more")
        String note) {

  /**
   * @param currency the brand's
   * @throws Problem VALIDATION_FAILED
   */
  void check(String currency) {
    List<Violation> violations = new ArrayList<>();
    Budgets.check(budget, currency, violations);
    Violation.requireNone(violations);
  }
}
