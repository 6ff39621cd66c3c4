package io.hookline.reporting.judgement.goal;

import io.hookline.reporting.figures.catalogue.Unit;
import io.hookline.reporting.figures.objective.Objective;
import io.hookline.reporting.figures.query.Days;
import io.hookline.reporting.figures.query.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a goal stands.
 *
 * @param unit null for a measure that there is not
 * @param through the last day that value and pace count: whole days of which figures were told
 * @param figure the measure from the first day through that day, with its basis
 * @param pace null where nothing is known of the period
 * @param forecast null without four weeks of history, and when the period is over
 */
@Schema(name = "GoalProgress")
record GoalProgressView(
    UUID goalId,
    Objective objective,
    @Schema(examples = "intent_signals") String measure,
    @Schema(nullable = true) Unit unit,
    Direction direction,
    @Schema(examples = "100000") BigDecimal target,
    Days period,
    GoalState state,
    @Schema(nullable = true, examples = "2026-12-23") LocalDate through,
    @Schema(nullable = true) Figure figure,
    Baseline baseline,
    @Schema(nullable = true) Pace pace,
    @Schema(nullable = true) Forecast forecast,
    List<GoalWarning> warnings) {

  /**
   * Where the goal begins.
   *
   * @param value stated, or of the days; null where it is unknown
   * @param forThePeriod what the period would bring at that rate a day, of what adds up
   */
  @Schema(name = "GoalProgressBaseline")
  record Baseline(
      @Schema(nullable = true) Days days,
      @Schema(nullable = true, examples = "80000") BigDecimal value,
      @Schema(nullable = true, examples = "79120") BigDecimal forThePeriod) {}
}
