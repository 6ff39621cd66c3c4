package io.hookline.reporting.judgement.goal;

import io.hookline.kit.value.Characters;
import io.hookline.kit.value.Plausible;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.query.QuestionFilter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a goal says.
 *
 * @param filters of which the measure is taken; none: of the whole brand
 * @param from first day in the brand's time zone; null in a request: today
 * @param to last day, included
 * @param baseline null: as many days, just before
 * @param owner who answers for it, as the team names people
 */
record GoalFacts(
    @NotNull Objective objective,
    @NotBlank @Size(max = 200) @Schema(examples = "Double the intent of skin care") String title,
    @NotNull
        @Pattern(regexp = "[a-z][a-z0-9_]{1,59}", message = "must be the id of a measure")
        @Schema(examples = "intent_signals")
        String measure,
    @Size(max = 20) @Schema(nullable = true) List<@NotNull @Valid QuestionFilter> filters,
    @NotNull
        @DecimalMin("-1000000000000")
        @DecimalMax("1000000000000")
        @Schema(examples = "100000", description = "In the measure's unit: 0.05 for 5 %")
        BigDecimal target,
    @Schema(defaultValue = "AT_LEAST") Direction direction,
    @Plausible @Schema(nullable = true, examples = "2026-12-01", description = "Left out: today")
        LocalDate from,
    @NotNull @Plausible @Schema(examples = "2027-02-28") LocalDate to,
    @Valid @Schema(nullable = true) GoalBaseline baseline,
    @Size(max = 200) @Schema(nullable = true, examples = "mia.operator") String owner,
    @Size(max = 2000) @Schema(nullable = true, examples = "From the workshop of November")
        String note) {

  GoalFacts {
    title = title == null ? null : Characters.trimmed(title);
    filters = filters == null ? List.of() : List.copyOf(filters);
    target = target == null || isStrange(target) ? target : Rounded.plain(target);
    direction = direction == null ? Direction.AT_LEAST : direction;
    baseline = baseline == null || baseline.saysNothing() ? null : baseline;
    owner = orNull(owner);
    note = orNull(note);
  }

  /** Whether its measure is worked out of what creators are paid, which not everybody is shown. */
  boolean restsOnPay() {
    Measure of = Measures.of(measure);
    return of != null && of.restsOnPay();
  }

  /** With its first day. */
  GoalFacts beginning(LocalDate today) {
    return from != null
        ? this
        : new GoalFacts(
            objective, title, measure, filters, target, direction, today, to, baseline, owner,
            note);
  }

  /** Written out, 1E+999999999 would fill the memory; left as it is, validation refuses it. */
  private static boolean isStrange(BigDecimal number) {
    return Math.abs((long) number.scale()) > 100;
  }

  private static String orNull(String text) {
    String trimmed = text == null ? "" : Characters.trimmed(text);
    return trimmed.isEmpty() ? null : trimmed;
  }
}
