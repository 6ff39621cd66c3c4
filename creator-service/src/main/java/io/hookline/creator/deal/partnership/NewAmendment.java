package io.hookline.creator.deal.partnership;

import io.hookline.creator.terms.Terms;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Other terms for a partnership that runs. What was earned under the old ones stays under them.
 *
 * @param endsOn last day, or null for an open end
 * @param terms all of them; without pay they are paid as before
 * @param validFrom the first instant at which they hold; left out for now
 * @param note why
 */
@Schema(name = "NewAmendment")
record NewAmendment(
    @Plausible @Schema(examples = "2026-12-31", nullable = true) LocalDate endsOn,
    @NotNull @Valid Terms terms,
    @Plausible @Schema(nullable = true) Instant validFrom,
    @Size(max = 2000) @Schema(nullable = true, examples = "More videos for the holidays")
        String note) {

  NewAmendment {
    validFrom = validFrom == null ? null : validFrom.truncatedTo(ChronoUnit.MICROS);
  }
}
