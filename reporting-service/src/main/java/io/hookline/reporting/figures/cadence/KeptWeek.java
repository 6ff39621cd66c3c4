package io.hookline.reporting.figures.cadence;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A week of a commitment. Public because Jdbi makes its counts by their components. */
record KeptWeek(
    @Schema(examples = "2026-11-23") LocalDate monday,
    @Schema(examples = "4", description = "Posts planned for the week") int planned,
    @Schema(examples = "5", description = "Posts that came out in it, planned or not")
        int published,
    WeekState state) {

  static KeptWeek of(
      LocalDate monday,
      int planned,
      int published,
      CommitmentFacts.Promise promise,
      LocalDate today) {
    return new KeptWeek(monday, planned, published, state(monday, published, promise, today));
  }

  private static WeekState state(
      LocalDate monday, int published, CommitmentFacts.Promise promise, LocalDate today) {
    LocalDate sunday = monday.plusDays(6);
    if (monday.isBefore(promise.startsOn()) || sunday.isAfter(promise.lastDay())) {
      return WeekState.PARTIAL;
    }
    if (published >= promise.postsPerWeek()) {
      return WeekState.KEPT;
    }
    if (sunday.isBefore(today)) {
      return WeekState.MISSED;
    }
    return today.isBefore(monday) ? WeekState.AHEAD : WeekState.RUNNING;
  }

  boolean counts() {
    return state == WeekState.KEPT || state == WeekState.MISSED;
  }

  /** What is planned for the other days of a running week would count against it. */
  boolean isOver(LocalDate today) {
    return counts() && monday.plusDays(6).isBefore(today);
  }
}
