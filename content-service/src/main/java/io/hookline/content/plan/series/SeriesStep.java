package io.hookline.content.plan.series;

import static io.hookline.content.plan.series.SeriesState.ACTIVE;
import static io.hookline.content.plan.series.SeriesState.ENDED;
import static io.hookline.content.plan.series.SeriesState.IDEA;
import static io.hookline.content.plan.series.SeriesState.PAUSED;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a series' life, and the states in which each may be taken. */
enum SeriesStep {
  ACTIVATE(EnumSet.of(IDEA, PAUSED), ACTIVE),
  PAUSE(EnumSet.of(ACTIVE), PAUSED),
  END(EnumSet.of(IDEA, ACTIVE, PAUSED), ENDED);

  private final Set<SeriesState> from;
  private final SeriesState to;

  SeriesStep(Set<SeriesState> from, SeriesState to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return the state afterwards
   * @throws Problem SERIES_STATE_FORBIDS
   */
  SeriesState take(SeriesState state) {
    if (!from.contains(state)) {
      throw new Problem(
          SeriesProblem.SERIES_STATE_FORBIDS,
          "The series is "
              + state
              + "; "
              + name().toLowerCase(Locale.ROOT)
              + " is for "
              + from
              + ".");
    }
    return to;
  }
}
