package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code to issue.
 *
 * @param code kept in upper case, because shoppers type as they like; unique within the brand
 * @param validFrom inclusive; null for always
 * @param validUntil exclusive; null for ever
 */
record NewPromoCode(
    @NotNull UUID partnershipId,
    @NotNull
        @Identifier
        @Pattern(
            regexp = "[A-Za-z0-9_-]{2,40}",
            message = "must be 2 to 40 letters, digits, hyphens or underscores")
        @Schema(examples = "MIA15")
        String code,
    @Plausible @Schema(nullable = true) Instant validFrom,
    @Plausible @Schema(nullable = true) Instant validUntil) {

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
