package io.hookline.reporting.judgement.amplification;

import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Works out what came of a boost, from the facts of today. */
@ApplicationScoped
class BoostOutcomes {

  private final AmplificationDecisionRepository decisions;
  private final Candidates candidates;
  private final MeasuredBoosts measured;
  private final Questions questions;
  private final CurrentBrand brand;

  BoostOutcomes(
      AmplificationDecisionRepository decisions,
      Candidates candidates,
      MeasuredBoosts measured,
      Questions questions,
      CurrentBrand brand) {
    this.decisions = decisions;
    this.candidates = candidates;
    this.measured = measured;
    this.questions = questions;
    this.brand = brand;
  }

  /**
   * @throws Problem AMPLIFICATION_DECISION_NOT_FOUND
   */
  BoostOutcomeView of(UUID id) {
    AmplificationDecisionView decision = decisions.view(id);
    if (decision.startedOn() == null) {
      return outcome(decision, null, null, null, List.of());
    }
    LocalDate today = candidates.today();
    boolean running = decision.endedOn() == null;
    Days run = new Days(decision.startedOn(), running ? today : decision.endedOn());
    BoostPart before = part(decision.postId(), run.before());
    BoostPart during = part(decision.postId(), run);
    BoostPart after =
        running || !run.to().isBefore(today) ? null : part(decision.postId(), after(run, today));
    return outcome(decision, before, during, after, measured(decision.postId(), run));
  }

  private static BoostOutcomeView outcome(
      AmplificationDecisionView decision,
      BoostPart before,
      BoostPart during,
      BoostPart after,
      List<MeasuredBoost> measured) {
    ExpectedCost expected = decision.stood().expectedCost();
    return new BoostOutcomeView(
        decision.id(),
        decision.postId(),
        decision.state(),
        before,
        during,
        after,
        new BoostOutcomeView.Rates(
            organic(before),
            organic(during),
            organic(after),
            during == null ? null : value(during.paid(), "paid_" + Board.RATE)),
        new BoostOutcomeView.Costs(
            expected.cpm(),
            during == null ? null : value(during.ads(), "cpm"),
            expected.cpc(),
            during == null ? null : value(during.ads(), "cpc")),
        measured,
        BoostOutcomeView.NOTE);
  }

  /** Those of which days of ads are in the run. */
  private List<MeasuredBoost> measured(UUID post, Days run) {
    return measured.of(brand.slug(), List.of(post)).getOrDefault(post, List.of()).stream()
        .filter(
            boost -> !boost.endedOn().isBefore(run.from()) && !boost.startedOn().isAfter(run.to()))
        .toList();
  }

  private static BigDecimal organic(BoostPart part) {
    return part == null ? null : value(part.organic(), Board.RATE);
  }

  static Days after(Days run, LocalDate today) {
    LocalDate last = run.to().plusDays(run.length());
    return new Days(run.to().plusDays(1), last.isAfter(today) ? today : last);
  }

  private BoostPart part(UUID post, Days days) {
    return BoostPart.of(
        days,
        questions
            .ask(
                brand.slug(),
                Question.of(days, BoostPart.measures()).only(Evidence.only(List.of(post))))
            .total()
            .figures());
  }

  private static BigDecimal value(List<Figure> figures, String measure) {
    return figures.stream()
        .filter(figure -> figure.measure().equals(measure))
        .findFirst()
        .map(Figure::value)
        .orElse(null);
  }
}
