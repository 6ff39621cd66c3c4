package io.hookline.attribution.lift.budgetdecision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells once of each decision of which somebody has to look what came of it. */
@ApplicationScoped
class TellDueReviews {

  private static final int AT_ONCE = 100;

  private final BudgetDecisionRepository decisions;
  private final DecideBudget decide;
  private final Clock clock;

  TellDueReviews(BudgetDecisionRepository decisions, DecideBudget decide, Clock clock) {
    this.decisions = decisions;
    this.decide = decide;
    this.clock = clock;
  }

  /** Of the present brand; returns whether there may be more. */
  @Transactional
  public boolean step() {
    List<UUID> due = decisions.due(decide.today(), AT_ONCE);
    for (UUID id : due) {
      BudgetDecision decision = decisions.get(id);
      decision.due(clock.instant());
      decisions.save(decision, BudgetDecisionEvent.ReviewDue::new);
    }
    return due.size() == AT_ONCE;
  }
}
