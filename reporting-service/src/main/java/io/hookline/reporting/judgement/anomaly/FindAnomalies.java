package io.hookline.reporting.judgement.anomaly;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.problem.Violation;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the days of a measure that are outside of what is usual; see ADR 0073. */
@ApplicationScoped
public class FindAnomalies {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 330;

  private final Questions questions;
  private final AnomalyFacts facts;
  private final Candidates candidates;
  private final BrandDirectory brands;
  private final Clock clock;

  FindAnomalies(
      Questions questions,
      AnomalyFacts facts,
      Candidates candidates,
      BrandDirectory brands,
      Clock clock) {
    this.questions = questions;
    this.facts = facts;
    this.candidates = candidates;
    this.brands = brands;
    this.clock = clock;
  }

  /**
   * Of the brand, in the transaction that runs.
   *
   * @param from null: 90 days up to {@code to}
   * @param to null: today
   */
  public Anomalies of(String slug, String id, LocalDate from, LocalDate to) {
    BrandFacts brand = brands.get(slug);
    LocalDate today = clock.instant().atZone(brand.timeZone()).toLocalDate();
    Measure measure = Measures.of(id);
    Days days = days(measure, id, from, to, today);
    Maturity maturity = facts.maturity(slug, measure, brand.timeZone(), today);
    LocalDate last = days.to().isAfter(maturity.lastDay()) ? maturity.lastDay() : days.to();
    Answer answer =
        questions.ask(
            slug,
            Question.of(new Days(days.from().minusDays(UsualRange.WINDOW), days.to()), id)
                .each(Granularity.DAY));
    List<KnownDay> known = known(answer, measure.unit() == Unit.SHARE);
    OddDays.Findings found = OddDays.between(days.from(), last, scale(measure, known), known);
    int young =
        last.isBefore(days.from())
            ? days.length()
            : (int) (days.to().toEpochDay() - last.toEpochDay());
    return new Anomalies(
        answer.columns().get(0),
        days,
        answer.timeZone(),
        answer.currency(),
        maturity,
        found.judged(),
        days.length() - young - found.judged() - found.tooEarly(),
        found.tooEarly(),
        young,
        candidates.beside(slug, measure, found.odd(), known),
        answer.freshness());
  }

  private static Days days(
      Measure measure, String id, LocalDate from, LocalDate to, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    if (measure == null) {
      violations.add(new Violation("measure", "is not known: " + id + "; see /v1/metrics for all"));
    }
    LocalDate last = to == null ? today : to;
    LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
    if (last.isBefore(first)) {
      violations.add(new Violation("to", "must not be before from"));
    } else if (new Days(first, last).length() > MOST_DAYS) {
      violations.add(new Violation("from", "must be at most " + MOST_DAYS + " days before to"));
    }
    Violation.requireNone(violations);
    return new Days(first, last);
  }

  /** In the order of the days; those of which nothing is known are left out. */
  private static List<KnownDay> known(Answer answer, boolean share) {
    return answer.total().parts().stream()
        .filter(part -> part.figures().get(0).value() != null)
        .map(part -> day(part, share))
        .sorted(Comparator.comparing(KnownDay::day))
        .toList();
  }

  private static KnownDay day(AnswerRow.Part part, boolean share) {
    Figure figure = part.figures().get(0);
    return new KnownDay(
        part.days().from(),
        figure.value().doubleValue(),
        share ? figure.denominator().doubleValue() : null);
  }

  /** Of what falls below nothing there is no logarithm. */
  private static Scale scale(Measure measure, List<KnownDay> known) {
    return measure.isRatio() || known.stream().anyMatch(day -> day.value() < 0)
        ? Scale.PLAIN
        : Scale.LOG;
  }
}
