package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.figures.query.Days;
import java.util.UUID;

/** Puts together how a goal stands. */
final class Progress {

  private Progress() {}

  static GoalProgressView of(UUID id, GoalReading reading) {
    GoalFacts goal = reading.goal();
    return new GoalProgressView(
        id,
        goal.objective(),
        goal.measure(),
        reading.measure() == null ? null : reading.measure().measure().unit(),
        goal.direction(),
        goal.target(),
        new Days(goal.from(), goal.to()),
        reading.state(),
        reading.through(),
        reading.figure(),
        reading.baseline(),
        reading.pace(),
        reading.forecast(),
        Warnings.of(reading));
  }
}
