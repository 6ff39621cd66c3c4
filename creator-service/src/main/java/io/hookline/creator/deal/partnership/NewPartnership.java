package io.hookline.creator.deal.partnership;

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
 * @param fee what the creator is paid in all, in the brand's currency
 */
record NewPartnership(
    @NotNull UUID creatorId,
    @NotBlank @Size(max = 200) @Schema(examples = "Spring launch") String name,
    @NotNull @Plausible @Schema(examples = "2026-09-01") LocalDate startsOn,
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @NotNull @Valid Money fee) {

  PartnershipUpdate terms() {
    return new PartnershipUpdate(name, startsOn, endsOn, fee);
  }
}
