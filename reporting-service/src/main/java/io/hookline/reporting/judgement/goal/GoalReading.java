package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * All that is known of a goal at a moment.
 *
 * @param measure null where it is unmeasurable
 * @param unmeasurable why; null where it can be measured
 * @param today in the brand's time zone
 * @param figure of the period so far; null where none of it is over
 * @param through the last day that it knows of; null where it knows nothing
 * @param start of a level: what stood before the period; null where it is unknown
 * @param latest of a level: what stands now; null where it is unknown
 * @param history of the last weeks; empty when the period is over
 */
record GoalReading(
    GoalFacts goal,
    GoalMeasure measure,
    String unmeasurable,
    LocalDate today,
    Figure figure,
    LocalDate through,
    BigDecimal start,
    BigDecimal latest,
    History history,
    GoalProgressView.Baseline baseline) {

  Target target() {
    return new Target(measure.shape(), goal.direction(), goal.target(), goal.from(), goal.to());
  }

  Stands stands() {
    BigDecimal factor = measure.measure().factor();
    return through == null
        ? new Stands(null, null, null, null, factor, start)
        : new Stands(
            through, figure.value(), figure.numerator(), figure.denominator(), factor, start);
  }

  WeekdayPattern pattern() {
    return measure.shape() == Shape.FLOW ? WeekdayPattern.of(history) : WeekdayPattern.linear();
  }

  Pace pace() {
    return unmeasurable != null || through == null ? null : Pace.of(target(), stands(), pattern());
  }

  GoalState state() {
    return unmeasurable == null
        ? StateRule.of(target(), stands(), pace(), today)
        : today.isBefore(goal.from()) ? GoalState.NOT_STARTED : GoalState.UNKNOWN;
  }

  /** Of the whole period where it has not begun; null where nothing can be said. */
  Forecast forecast() {
    if (unmeasurable != null || today.isAfter(goal.to()) || !history.isEnough()) {
      return null;
    }
    boolean level = measure.shape() == Shape.LEVEL;
    if (level && latest == null) {
      return null;
    }
    Stands now = level ? new Stands(through, latest, null, null, BigDecimal.ONE, start) : stands();
    return Forecast.of(measure.shape(), now, history, weeks(level), measure.digits());
  }

  /** A level goes on rising until the period begins; what adds up begins with it. */
  private double weeks(boolean level) {
    LocalDate next = through == null ? today : through.plusDays(1);
    LocalDate first = !level && next.isBefore(goal.from()) ? goal.from() : next;
    return pattern().weeks(first, goal.to());
  }
}
