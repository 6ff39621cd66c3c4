package io.hookline.attribution.credit.run;

import io.hookline.kit.problem.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** What people do with a run that is not completed. */
@Singleton
class MoveRuns {

  private final RunRepository runs;
  private final TellRuns tell;
  private final Clock clock;

  MoveRuns(RunRepository runs, TellRuns tell, Clock clock) {
    this.runs = runs;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * What was worked out of it stays, so that it can be resumed; nobody reads it meanwhile.
   *
   * @throws Problem ATTRIBUTION_RUN_STATE_FORBIDS
   */
  AttributionRunView cancel(UUID id) {
    move(id, RunStep.CANCEL, "ended_at = :now, due_at = null");
    return tell.asked(runs.get(id).view(), AttributionRunEvent.Cancelled::new);
  }

  /**
   * It goes on from where it was.
   *
   * @throws Problem ATTRIBUTION_RUN_STATE_FORBIDS
   */
  AttributionRunView resume(UUID id) {
    move(
        id,
        RunStep.RESUME,
        """
        ended_at = null, attempts = 0, failure_code = null, failure_detail = null, due_at = :now""");
    return tell.asked(runs.get(id).view(), AttributionRunEvent.Resumed::new);
  }

  /**
   * What was worked out of it is taken back, after which the chain can have another one.
   *
   * @throws Problem ATTRIBUTION_RUN_STATE_FORBIDS
   */
  AttributionRunView discard(UUID id) {
    move(id, RunStep.DISCARD, "ended_at = null, attempts = 0, due_at = :now");
    return tell.noted(runs.get(id).view());
  }

  private void move(UUID id, RunStep step, String columns) {
    RunStatus to = step.take(runs.locked(id).status());
    runs.update(
        "update credit_run set status = :to, version = version + 1, "
            + columns
            + " where brand = :brand and id = :id",
        Map.of("id", id, "to", to.name(), "now", clock.instant()));
  }
}
