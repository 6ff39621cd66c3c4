package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import io.hookline.kit.value.CurrencyCode;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A partnership to draft.
 *
 * @param startsOn first day, in the brand's time zone
 * @param endsOn last day, or null for an open end
 * @param fee short for terms with a flat fee that is due on activation
 * @param terms left out: those of the creator's group, or else nothing but the fee
 * @param termsFromGroup true: there has to be a group with terms; false: nothing but the fee
 */
record NewPartnership(
    @NotNull UUID creatorId,
    @Schema(nullable = true) UUID campaignId,
    @NotBlank @Size(max = 200) @Schema(examples = "Spring launch") String name,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @Valid @CurrencyCode @Schema(nullable = true) Money fee,
    @Valid @Schema(nullable = true) Terms terms,
    @Schema(nullable = true) Boolean termsFromGroup) {

  Wording wording() {
    return new Wording(startsOn, endsOn, fee, terms);
  }
}
