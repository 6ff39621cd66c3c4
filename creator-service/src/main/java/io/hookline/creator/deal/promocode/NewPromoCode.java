package io.hookline.creator.deal.promocode;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Identifier;
import io.hookline.kit.value.Plausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A code to issue.
 *
 * @param code shown as it is written here; no other code of the brand may look like it, in whatever
 *     case or script
 * @param validFrom inclusive; null for always
 * @param validUntil exclusive; null for ever
 * @param usageLimit after how many orders it is exhausted; null for never
 * @param perCustomerLimit how many orders one shopper may use it for, or null
 * @param precedence who is credited where an order came by another creator's link; null for LINK
 */
record NewPromoCode(
    @NotNull UUID partnershipId,
    @NotNull
        @Identifier
        @Size(min = 2, max = 40)
        @Schema(
            examples = "MIA15",
            description = "Letters and digits of any script, hyphens and underscores")
        String code,
    @Plausible @Schema(nullable = true) Instant validFrom,
    @Plausible @Schema(nullable = true) Instant validUntil,
    @Positive @Schema(examples = "500", nullable = true) Integer usageLimit,
    @Positive @Schema(examples = "1", nullable = true) Integer perCustomerLimit,
    @Schema(nullable = true) UUID campaignId,
    @Schema(nullable = true) Precedence precedence) {

  /**
   * @throws Problem VALIDATION_FAILED
   */
  void check() {
    CodeText.fault(code)
        .ifPresent(
            fault -> {
              throw new Violation("code", fault).asProblem();
            });
    rules().check();
  }

  PromoCodeUpdate rules() {
    return new PromoCodeUpdate(
        validFrom,
        validUntil,
        usageLimit,
        perCustomerLimit,
        campaignId,
        precedence == null ? Precedence.LINK : precedence);
  }
}
