package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.figures.catalogue.Measures;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.objective.Objectives;
import io.hookline.reporting.judgement.goal.GoalWarning.Code;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is to be said of a goal before somebody works for it. */
final class Warnings {

  private final GoalReading reading;
  private final GoalFacts goal;
  private final List<GoalWarning> warnings = new ArrayList<>();

  private Warnings(GoalReading reading) {
    this.reading = reading;
    this.goal = reading.goal();
  }

  static List<GoalWarning> of(GoalReading reading) {
    Warnings said = new Warnings(reading);
    said.measurable();
    said.objective();
    said.period();
    said.history();
    said.reach();
    return said.warnings;
  }

  private void measurable() {
    if (reading.unmeasurable() != null) {
      add(Code.NOT_MEASURABLE, reading.unmeasurable());
    }
  }

  private void objective() {
    Optional.ofNullable(Measures.of(goal.measure()))
        .flatMap(measure -> Objectives.against(goal.objective(), measure))
        .ifPresent(
            reason ->
                add(
                    Code.AGAINST_OBJECTIVE,
                    goal.measure()
                        + " is no proof of "
                        + words(goal.objective())
                        + ": "
                        + reason
                        + "."));
  }

  private void period() {
    long days = ChronoUnit.DAYS.between(goal.from(), goal.to()) + 1;
    int least = goal.objective().cadence().days() + goal.objective().lagDays();
    if (days < least) {
      add(
          Code.PERIOD_TOO_SHORT,
          "The period has "
              + days
              + " days; what is done for "
              + words(goal.objective())
              + " shows in "
              + least
              + " at least.");
    }
  }

  private void history() {
    if (reading.unmeasurable() == null
        && !reading.today().isAfter(goal.to())
        && !reading.history().isEnough()) {
      add(
          Code.NO_HISTORY,
          reading.history().weeks().size()
              + " of the last weeks are known; "
              + History.LEAST_WEEKS
              + " are needed to say what is usual.");
    }
  }

  private void reach() {
    Forecast forecast = reading.forecast();
    if (forecast == null || reading.state() == GoalState.REACHED) {
      return;
    }
    boolean out =
        goal.direction() == Direction.AT_LEAST
            ? forecast.high().compareTo(goal.target()) < 0
            : forecast.low().compareTo(goal.target()) > 0;
    if (out) {
      add(
          Code.OUT_OF_REACH,
          "The last "
              + forecast.weeks()
              + " weeks make "
              + plain(forecast.low())
              + " to "
              + plain(forecast.high())
              + " likely by "
              + goal.to()
              + " (95 %, expected "
              + plain(forecast.value())
              + "); the target is "
              + plain(goal.target())
              + ".");
    }
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static String words(Objective objective) {
    return objective.label().toLowerCase(Locale.ROOT);
  }

  private void add(Code code, String detail) {
    warnings.add(new GoalWarning(code, detail));
  }
}
