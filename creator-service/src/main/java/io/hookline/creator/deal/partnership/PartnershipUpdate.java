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
 * What of a partnership can change: all of a draft, and the name and the campaign later on.
 *
 * @param startsOn first day, in the brand's time zone
 * @param endsOn last day, or null for an open end
 * @param fee short for terms with a flat fee that is due on activation
 * @param terms left out: as they were
 */
record PartnershipUpdate(
    @NotBlank @Size(max = 200) @Schema(examples = "Spring launch") String name,
    @Schema(nullable = true) UUID campaignId,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @Valid @CurrencyCode @Schema(nullable = true) Money fee,
    @Valid @Schema(nullable = true) Terms terms) {

  Wording wording() {
    return new Wording(startsOn, endsOn, fee, terms);
  }
}
