package io.hookline.reporting.judgement.goal;

import io.hookline.kit.access.BrandDirectory;
import io.hookline.kit.access.BrandFacts;
import io.hookline.kit.access.CurrentBrand;
import io.hookline.kit.problem.Problem;
import io.hookline.reporting.figures.catalogue.Measure;
import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Questions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads what is known of a goal of the present brand. */
@ApplicationScoped
class ReadGoals {

  private final Questions questions;
  private final BrandDirectory brands;
  private final CurrentBrand brand;
  private final Clock clock;

  ReadGoals(Questions questions, BrandDirectory brands, CurrentBrand brand, Clock clock) {
    this.questions = questions;
    this.brands = brands;
    this.brand = brand;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.instant().atZone(brands.get(brand.slug()).timeZone()).toLocalDate();
  }

  GoalReading read(GoalFacts goal) {
    Measure measure = Measures.of(goal.measure());
    if (measure == null) {
      return unmeasurable(goal, "There is no measure " + goal.measure() + ".");
    }
    GoalMeasure of = new GoalMeasure(measure);
    if (of.undated() != null) {
      return unmeasurable(goal, of.undated());
    }
    try {
      return read(goal, of);
    } catch (Problem refused) {
      // The engine says why: a filter that the measure's facts do not have, a key that is none.
      return unmeasurable(goal, refused.getMessage());
    }
  }

  private GoalReading read(GoalFacts goal, GoalMeasure measure) {
    BrandFacts facts = brands.get(brand.slug());
    LocalDate today = today();
    AskGoal ask = new AskGoal(questions, facts, goal, measure, today.minusDays(1));
    Figure figure = ask.soFar();
    boolean over = today.isAfter(goal.to());
    boolean level = measure.shape() == Shape.LEVEL;
    return new GoalReading(
        goal,
        measure,
        null,
        today,
        figure,
        ask.through(figure),
        level && figure != null ? at(ask, goal.from().minusDays(1)) : null,
        level && !over ? at(ask, today.minusDays(1)) : null,
        History.of(over ? List.of() : ask.days()),
        baseline(goal, measure, ask, today));
  }

  private static BigDecimal at(AskGoal ask, LocalDate day) {
    return ask.over(new Days(day.minusDays(History.LEAST_WEEKS * 7L - 1), day)).value();
  }

  private static GoalProgressView.Baseline baseline(
      GoalFacts goal, GoalMeasure measure, AskGoal ask, LocalDate today) {
    GoalBaseline said = goal.baseline();
    if (said != null && said.value() != null) {
      return new GoalProgressView.Baseline(null, said.value(), said.value());
    }
    Days period = new Days(goal.from(), goal.to());
    Days days = said == null ? period.before() : new Days(said.from(), said.to());
    BigDecimal value = days.to().isBefore(today) ? ask.over(days).value() : null;
    return new GoalProgressView.Baseline(
        days,
        value,
        value == null || measure.shape() != Shape.FLOW
            ? value
            : Rounded.plain(
                value
                    .multiply(BigDecimal.valueOf(period.length()))
                    .divide(
                        BigDecimal.valueOf(days.length()),
                        measure.digits(),
                        RoundingMode.HALF_UP)));
  }

  private GoalReading unmeasurable(GoalFacts goal, String why) {
    return new GoalReading(
        goal,
        null,
        why,
        today(),
        null,
        null,
        null,
        null,
        History.of(List.of()),
        new GoalProgressView.Baseline(null, null, null));
  }
}
