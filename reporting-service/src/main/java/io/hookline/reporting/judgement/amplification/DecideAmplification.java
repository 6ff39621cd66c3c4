package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.Actor;
import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.References;
import io.hookline.kit.problem.Violation;
import io.hookline.kit.value.Ids;
import io.hookline.reporting.figures.query.Days;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps a decision on a post of the present brand with the figures that it was made by. */
@ApplicationScoped
class DecideAmplification {

  private final Candidates candidates;
  private final AmplificationDecisionRepository decisions;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final CurrentActor actor;
  private final Clock clock;

  DecideAmplification(
      Candidates candidates,
      AmplificationDecisionRepository decisions,
      BrandDirectory brands,
      CurrentBrand brand,
      CurrentActor actor,
      Clock clock) {
    this.candidates = candidates;
    this.decisions = decisions;
    this.brands = brands;
    this.brand = brand;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * @throws Problem VALIDATION_FAILED, REFERENCE_UNKNOWN, AMPLIFICATION_BLOCKED,
   *     AMPLIFICATION_ALREADY_DECIDED
   */
  AmplificationDecisionView decide(NewAmplificationDecision body) {
    body.check(brands.get(brand.slug()).currency());
    LocalDate today = candidates.today();
    Days period = BoardFilter.days(body.from(), body.to(), today);
    CandidateView stood =
        candidates.of(candidates.board(period, body.minimumViews(), null), body.postId());
    References.require("postId", body.postId(), "post", id -> stood != null);
    if (body.verdict() == AmplificationVerdict.BOOST) {
      requireSettled(body, stood.blockers());
    }
    List<AmplificationBlocker.Code> settled =
        stood.blockers().stream()
            .map(AmplificationBlocker::code)
            .filter(body.overrides()::contains)
            .toList();
    return decisions.save(
        new AmplificationDecision(Ids.next(), body, settled, stood, by(), today, clock.instant()),
        AmplificationDecisionEvent.Made::new);
  }

  private static void requireSettled(
      NewAmplificationDecision body, List<AmplificationBlocker> blockers) {
    List<Violation> open =
        blockers.stream()
            .filter(blocker -> !blocker.overridable() || !body.overrides().contains(blocker.code()))
            .map(
                blocker ->
                    new Violation(
                        blocker.overridable() ? "overrides" : "postId",
                        blocker.code() + ": " + blocker.why()))
            .toList();
    if (!open.isEmpty()) {
      throw new Problem(
          AmplificationProblem.AMPLIFICATION_BLOCKED,
          "The post is not boosted until this is settled: " + open.get(0).message(),
          open);
    }
  }

  private String by() {
    Actor present = actor.actor();
    return present.name() == null ? present.subject() : present.name();
  }
}
