package io.hookline.reporting.judgement.goal;

import io.hookline.kit.access.BrandFacts;
import io.hookline.reporting.figures.query.Answer;
import io.hookline.reporting.figures.query.AnswerRow;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import io.hookline.reporting.figures.query.Granularity;
import io.hookline.reporting.figures.query.Question;
import io.hookline.reporting.figures.query.Questions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Asks for the figures of one goal. */
final class AskGoal {

  private final Questions questions;
  private final BrandFacts brand;
  private final GoalFacts goal;
  private final GoalMeasure measure;
  private final LocalDate yesterday;

  /**
   * @param yesterday the last whole day of the brand
   */
  AskGoal(
      Questions questions,
      BrandFacts brand,
      GoalFacts goal,
      GoalMeasure measure,
      LocalDate yesterday) {
    this.questions = questions;
    this.brand = brand;
    this.goal = goal;
    this.measure = measure;
    this.yesterday = yesterday;
  }

  private Question question(Days days) {
    return Question.of(days, goal.measure()).only(goal.filters());
  }

  Figure over(Days days) {
    return questions.ask(brand.slug(), question(days)).total().figure(goal.measure());
  }

  /** The period up to yesterday; null before its first day is over. */
  Figure soFar() {
    LocalDate last = goal.to().isBefore(yesterday) ? goal.to() : yesterday;
    return last.isBefore(goal.from()) ? null : over(new Days(goal.from(), last));
  }

  /** The last day that the figure knows of; null where it knows nothing. */
  LocalDate through(Figure figure) {
    if (figure == null || figure.value() == null) {
      return null;
    }
    LocalDate last = goal.to().isBefore(yesterday) ? goal.to() : yesterday;
    LocalDate known = known(figure, last);
    return known.isBefore(goal.from()) ? goal.from() : known;
  }

  private LocalDate known(Figure figure, LocalDate last) {
    if (!measure.isRead() || figure.asOf() == null) {
      return last;
    }
    LocalDate told = figure.asOf().atZone(brand.timeZone()).toLocalDate();
    return told.isBefore(last) ? told : last;
  }

  /** Each of the last days that is known of, of a level what it rose by. */
  List<DayValue> days() {
    int more = measure.shape() == Shape.LEVEL ? 1 : 0;
    Days last = new Days(yesterday.minusDays(History.DAYS - 1L + more), yesterday);
    Answer answer = questions.ask(brand.slug(), question(last).each(Granularity.DAY));
    LocalDate known = known(answer.total().figure(goal.measure()), yesterday);
    List<DayValue> days = new ArrayList<>();
    BigDecimal before = null;
    for (AnswerRow.Part part : answer.total().parts()) {
      Figure figure = part.figures().get(0);
      if (!part.days().from().isAfter(known)) {
        days.add(day(part.days().from(), figure, before));
      }
      before = figure.value() == null ? before : figure.value();
    }
    return more == 0 ? days : days.subList(Math.min(more, days.size()), days.size());
  }

  private DayValue day(LocalDate day, Figure figure, BigDecimal before) {
    return switch (measure.shape()) {
      case FLOW -> new DayValue(day, number(figure.value()), null);
      case LEVEL ->
          new DayValue(
              day,
              figure.value() == null || before == null
                  ? null
                  : figure.value().subtract(before).doubleValue(),
              null);
      case RATE -> new DayValue(day, number(figure.numerator()), number(figure.denominator()));
    };
  }

  private static Double number(BigDecimal value) {
    return value == null ? null : value.doubleValue();
  }
}
