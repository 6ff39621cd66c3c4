package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import io.hookline.kit.value.Plausible;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision on a post.
 *
 * @param budget in the brand's currency; only of a boost
 * @param note why; needed where something is overridden
 * @param overrides blockers that are settled, as the note says
 * @param from of the figures that are kept with it: first day; null: 90 days up to {@code to}
 * @param to last day, included; null: today
 * @param minimumViews of a candidate; null: 1000
 */
record NewAmplificationDecision(
    @NotNull UUID postId,
    @NotNull @Schema(examples = "SKIP") AmplificationVerdict verdict,
    @Valid @Schema(nullable = true) Money budget,
    @Size(max = 2000)
        @Schema(nullable = true, examples = "The creator has sent a code for 30 days by e-mail")
        String note,
    @Size(max = 10) @Schema(nullable = true) Set<AmplificationBlocker.@NotNull Code> overrides,
    @Plausible @Schema(nullable = true, examples = "2026-09-01") LocalDate from,
    @Plausible @Schema(nullable = true, examples = "2026-11-30") LocalDate to,
    @Min(1) @Schema(nullable = true, examples = "1000") Long minimumViews) {

  NewAmplificationDecision {
    overrides = overrides == null ? Set.of() : overrides;
    minimumViews = minimumViews == null ? Long.valueOf(BoardFilter.USUAL_VIEWS) : minimumViews;
    note = note == null || note.isBlank() ? null : note.strip();
  }

  /**
   * @param currency the brand's
   * @throws Problem VALIDATION_FAILED
   */
  void check(String currency) {
    List<Violation> violations = new ArrayList<>();
    if (verdict == AmplificationVerdict.BOOST && budget == null) {
      violations.add(new Violation("budget", "must be said of a boost"));
    }
    if (verdict == AmplificationVerdict.SKIP && budget != null) {
      violations.add(new Violation("budget", "must not be said of a post that is skipped"));
    }
    Budgets.check(budget, currency, violations);
    if (!overrides.isEmpty() && note == null) {
      violations.add(new Violation("note", "must say why something is overridden"));
    }
    Violation.requireNone(violations);
  }
}
