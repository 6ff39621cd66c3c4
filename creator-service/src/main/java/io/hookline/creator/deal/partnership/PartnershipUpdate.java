package io.hookline.creator.deal.partnership;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a partnership can be renegotiated.
 *
 * @param startsOn first day, in the brand's time zone
 * @param endsOn last day, or null for an open end
 * @param fee what the creator is paid in all, in the brand's currency
 */
record PartnershipUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Spring launch") String name,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @NotNull @Valid Money fee) {

  /**
   * The rules that look at more than one field.
   *
   * @param currency the brand's
   * @throws Problem VALIDATION_FAILED or FEE_CURRENCY_DIFFERS
   */
  void check(String currency) {
    List<Violation> violations = new ArrayList<>();
    if (endsOn != null && endsOn.isBefore(startsOn)) {
      violations.add(new Violation("endsOn", "must not be before startsOn"));
    }
    if (fee.amount().signum() < 0) {
      violations.add(new Violation("fee.amount", "must not be negative"));
    }
    if (!violations.isEmpty()) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED, "The terms contradict themselves.", violations);
    }
    if (!fee.currency().equals(currency)) {
      throw new Problem(
          PartnershipProblem.FEE_CURRENCY_DIFFERS,
          "The brand's currency is " + currency + ".",
          List.of(new Violation("fee.currency", "must be " + currency)));
    }
  }
}
