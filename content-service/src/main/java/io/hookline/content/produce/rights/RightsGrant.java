package io.hookline.content.produce.rights;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The author's yes, and to what.
 *
 * @param scope null: as it was asked for
 * @param from null: from the answer on
 * @param until from this instant on nothing is allowed any more; null: for as long as the author
 *     does not withdraw it
 * @param conditions what the author wants in return, such as a credit
 * @param answeredAt null: now
 */
@Schema(name = "RightsGrant")
record RightsGrant(
    @Valid @Schema(nullable = true) RightsScope scope,
    @Plausible @Schema(nullable = true) Instant from,
    @Plausible @Schema(nullable = true) Instant until,
    @Size(max = 2000) @Schema(examples = "Tag @skincarekim", nullable = true) String conditions,
    @Plausible @Schema(nullable = true) Instant answeredAt,
    @NotNull @Valid NewEvidence evidence) {

  RightsGrant {
    from = from == null ? null : from.truncatedTo(ChronoUnit.MICROS);
    until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    answeredAt = answeredAt == null ? null : answeredAt.truncatedTo(ChronoUnit.MICROS);
  }

  /**
   * @throws Problem VALIDATION_FAILED when it ends before it begins
   */
  Term term(Instant answeredAt) {
    Term term = new Term(from == null ? answeredAt : from, until);
    if (term.hasPassed(term.from())) {
      Violation.requireNone(List.of(new Violation("until", "must be after from, " + term.from())));
    }
    return term;
  }
}
