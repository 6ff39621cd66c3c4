package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.precondition.Answers;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The steps of a boost by hand, each with its event. */
@ApplicationScoped
class BoostSteps {

  private final AmplificationDecisionRepository decisions;
  private final Candidates candidates;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  BoostSteps(
      AmplificationDecisionRepository decisions,
      Candidates candidates,
      BrandDirectory brands,
      CurrentBrand brand,
      Clock clock) {
    this.decisions = decisions;
    this.candidates = candidates;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  /**
   * @throws Problem of If-Match, VALIDATION_FAILED, AMPLIFICATION_STATE_FORBIDS
   */
  AmplificationDecisionView update(UUID id, String ifMatch, AmplificationDecisionUpdate body) {
    AmplificationDecision decision = decisions.getLocked(id);
    Answers.requireMatch(ifMatch, decision.view().version());
    body.check(brands.get(brand.slug()).currency());
    decision.update(body, clock.instant());
    return decisions.save(decision, AmplificationDecisionEvent.Updated::new);
  }

  AmplificationDecisionView start(UUID id, NewAmplificationStart body) {
    AmplificationDecision decision = decisions.getLocked(id);
    LocalDate today = candidates.today();
    decision.start(body.day() == null ? today : body.day(), today, clock.instant());
    return decisions.save(decision, AmplificationDecisionEvent.Started::new);
  }

  AmplificationDecisionView end(UUID id, NewAmplificationEnd body) {
    AmplificationDecision decision = decisions.getLocked(id);
    LocalDate today = candidates.today();
    decision.end(body.day() == null ? today : body.day(), body.reason(), today, clock.instant());
    return decisions.save(decision, AmplificationDecisionEvent.Ended::new);
  }

  AmplificationDecisionView cancel(UUID id, NewAmplificationCancellation body) {
    AmplificationDecision decision = decisions.getLocked(id);
    decision.cancel(body.reason(), candidates.today(), clock.instant());
    return decisions.save(decision, AmplificationDecisionEvent.Cancelled::new);
  }
}
