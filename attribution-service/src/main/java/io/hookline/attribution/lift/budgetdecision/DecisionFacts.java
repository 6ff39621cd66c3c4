package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was decided, as it stands or stood.
 *
 * @param from null of a budget that starts
 * @param to null of a budget that stops
 * @param per for how long the amounts are
 * @param reviewOn when to look what came of it, as it was planned
 */
@Schema(name = "BudgetDecisionFacts")
record DecisionFacts(
    BudgetMove move,
    BudgetScope scope,
    @Schema(nullable = true) Money from,
    @Schema(nullable = true) Money to,
    BudgetPeriod per,
    @Schema(examples = "2026-12-01") LocalDate effectiveOn,
    @Schema(examples = "The board shows it first, and its boost brought 2.41 for 1") String reason,
    ExpectedResult expected,
    @Schema(examples = "2026-12-15") LocalDate reviewOn) {

  /** Longer ahead nobody plans a budget, and a day is a slip. */
  private static final int MOST_DAYS_AHEAD = 366;

  /**
   * @param today in the brand's time zone
   */
  List<Violation> violations(LocalDate today) {
    List<Violation> found = new ArrayList<>(new BudgetChange(move, from, to).violations());
    if (effectiveOn.isAfter(today.plusDays(MOST_DAYS_AHEAD))) {
      found.add(new Violation("effectiveOn", "must be within %d days".formatted(MOST_DAYS_AHEAD)));
    }
    if (!reviewOn.isAfter(effectiveOn)) {
      found.add(new Violation("reviewOn", "must be after effectiveOn"));
    }
    return found;
  }
}
