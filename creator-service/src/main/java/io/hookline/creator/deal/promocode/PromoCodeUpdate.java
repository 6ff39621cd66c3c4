package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What of a code can change; whose it is and how it is written cannot.
 *
 * @param validFrom inclusive; null for always
 * @param validUntil exclusive; null for ever
 * @param usageLimit after how many orders it is exhausted; null for never
 * @param perCustomerLimit how many orders one shopper may use it for, or null
 * @param campaignId null for none
 */
record PromoCodeUpdate(
    @Plausible @Schema(nullable = true) Instant validFrom,
    @Plausible @Schema(nullable = true) Instant validUntil,
    @Positive @Schema(examples = "500", nullable = true) Integer usageLimit,
    @Positive @Schema(examples = "1", nullable = true) Integer perCustomerLimit,
    @Schema(nullable = true) UUID campaignId,
    @NotNull Precedence precedence) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    if (validFrom != null && validUntil != null && !validUntil.isAfter(validFrom)) {
      throw new Problem(
          CommonProblem.VALIDATION_FAILED,
          "The code would never be valid.",
          List.of(new Violation("validUntil", "must be after validFrom")));
    }
  }
}
