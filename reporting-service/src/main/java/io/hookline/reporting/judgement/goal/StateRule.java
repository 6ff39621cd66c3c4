package io.hookline.reporting.judgement.goal;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Says how a goal stands. */
final class StateRule {

  private StateRule() {}

  /**
   * @param today in the brand's time zone
   * @param pace null where nothing is known of the period
   */
  static GoalState of(Target target, Stands stands, Pace pace, LocalDate today) {
    if (today.isBefore(target.from())) {
      return GoalState.NOT_STARTED;
    }
    BigDecimal value = stands.value();
    if (value == null || stands.through() == null) {
      return GoalState.UNKNOWN;
    }
    boolean met = target.direction().isMet(value, target.value());
    if (target.shape() != Shape.RATE) {
      // More can only come to what adds up: what is reached is, and what is exceeded is.
      if (target.direction() == Direction.AT_LEAST && met) {
        return GoalState.REACHED;
      }
      if (target.direction() == Direction.AT_MOST && !met && target.shape() == Shape.FLOW) {
        return GoalState.MISSED;
      }
    }
    if (today.isAfter(target.to())) {
      return ended(target, stands, met);
    }
    if (pace == null || pace.expected() == null) {
      return GoalState.UNKNOWN;
    }
    return target.direction().isMet(value, pace.expected()) ? GoalState.ON_PACE : GoalState.BEHIND;
  }

  /** While nobody has told of the last days, nobody knows. */
  private static GoalState ended(Target target, Stands stands, boolean met) {
    if (stands.through().isBefore(target.to())) {
      return GoalState.UNKNOWN;
    }
    return met ? GoalState.REACHED : GoalState.MISSED;
  }
}
