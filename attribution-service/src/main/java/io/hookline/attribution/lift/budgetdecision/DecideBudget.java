package io.hookline.attribution.lift.budgetdecision;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Keeps decisions about budgets of the present brand, and what is added to them. */
@ApplicationScoped
class DecideBudget {

  private final BudgetDecisionRepository decisions;
  private final DecisionHistory history;
  private final FreezeEvidence freeze;
  private final CheckScope scope;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  DecideBudget(
      BudgetDecisionRepository decisions,
      DecisionHistory history,
      FreezeEvidence freeze,
      CheckScope scope,
      BrandDirectory brands,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.decisions = decisions;
    this.history = history;
    this.freeze = freeze;
    this.scope = scope;
    this.brands = brands;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  BudgetDecisionView record(NewBudgetDecision body) {
    DecisionFacts facts = checked(body, "");
    return decisions.save(
        new BudgetDecision(
            Ids.next(),
            facts,
            freeze.of(body.evidence(), "evidence"),
            actor.actor().shown(),
            today(),
            clock.instant()),
        BudgetDecisionEvent.Recorded::new);
  }

  /**
   * @throws Problem BUDGET_DECISION_NOT_FOUND, of If-Match, VALIDATION_FAILED, REFERENCE_UNKNOWN
   */
  BudgetDecisionView correct(UUID id, String ifMatch, NewBudgetDecisionCorrection body) {
    BudgetDecision decision = decisions.get(id, ifMatch);
    DecisionFacts right = checked(body.decision(), "decision.");
    List<DecisionEvidence> added = freeze.of(body.decision().evidence(), "decision.evidence");
    DecisionFacts before = decision.facts();
    decision.correct(right, added, clock.instant());
    BudgetDecisionView corrected = decisions.save(decision, BudgetDecisionEvent.Corrected::new);
    history.add(
        id,
        new BudgetDecisionCorrectionView(
            corrected.corrections(),
            body.why(),
            before,
            added.size(),
            actor.actor().shown(),
            clock.instant()));
    return corrected;
  }

  /**
   * @throws Problem BUDGET_DECISION_NOT_FOUND, BUDGET_DECISION_NOT_IN_EFFECT, VALIDATION_FAILED,
   *     REFERENCE_UNKNOWN
   */
  BudgetDecisionOutcomeView add(UUID id, NewBudgetDecisionOutcome body) {
    LocalDate today = today();
    if (body.reviewOn() != null && !body.reviewOn().isAfter(today)) {
      throw new Violation("reviewOn", "must be after today, " + today).asProblem();
    }
    BudgetDecision decision = decisions.getLocked(id);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    decision.add(body.verdict(), body.reviewOn(), today, now);
    BudgetDecisionOutcomeView outcome =
        BudgetDecisionOutcomeView.of(
            Ids.next(),
            body.verdict(),
            body.note(),
            freeze.of(body.evidence(), "evidence"),
            actor.actor().shown(),
            now);
    history.add(id, outcome);
    decisions.save(decision, BudgetDecisionEvent.Reviewed::new);
    return outcome;
  }

  private DecisionFacts checked(NewBudgetDecision body, String at) {
    DecisionFacts facts = body.facts();
    Violation.requireNone(
        facts.violations(today()).stream()
            .map(one -> new Violation(at + one.field(), one.message()))
            .toList());
    scope.require(body.scope(), at + "scope.key");
    return facts;
  }
}
