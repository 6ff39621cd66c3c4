package io.hookline.attribution.credit.run;

import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Runs that a schedule has made. */
@Singleton
public class RunsOnSchedule {

  private static final String SCHEDULE = "schedule";

  private final RequestRun request;
  private final RunRepository runs;
  private final Chains chains;
  private final MoveRuns move;

  RunsOnSchedule(RequestRun request, RunRepository runs, Chains chains, MoveRuns move) {
    this.request = request;
    this.runs = runs;
    this.chains = chains;
    this.move = move;
  }

  /**
   * Makes a run, or has one go on that has failed; one that is under way, or that somebody has
   * stopped, stays as it is and stands for it.
   *
   * @param from orders of earlier are out of it; null for all
   * @throws Problem ATTRIBUTION_SETTING_ARCHIVED
   */
  public UUID begin(UUID setting, Instant from) {
    NewAttributionRun wanted = new NewAttributionRun(setting, null, null, from);
    return runs.unfinished(chains.locked(request.key(wanted)))
        .map(this::resumed)
        .orElseGet(() -> request.of(wanted, RunCause.SCHEDULE, SCHEDULE))
        .id();
  }

  private AttributionRunView resumed(RunRow run) {
    return run.status() == RunStatus.FAILED ? move.resume(run.id()) : run.view();
  }
}
