package io.hookline.attribution.credit.run;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Takes back, piece by piece, what a run has worked out that is given up. */
@Singleton
class DiscardRun {

  private final RunRepository runs;
  private final RunSlices slices;
  private final RunChanges changes;
  private final RunScopes scopes;
  private final RunEngine engine;
  private final TellRuns tell;
  private final Clock clock;

  DiscardRun(
      RunRepository runs,
      RunSlices slices,
      RunChanges changes,
      RunScopes scopes,
      RunEngine engine,
      TellRuns tell,
      Clock clock) {
    this.runs = runs;
    this.slices = slices;
    this.changes = changes;
    this.scopes = scopes;
    this.engine = engine;
    this.tell = tell;
    this.clock = clock;
  }

  /** In a transaction that has locked the run: nobody works on it any more. */
  void of(RunRow run) {
    RunScope scope = scopes.of(run);
    if (engine.takeBack(scope)) {
      return;
    }
    slices.forget(run.id());
    changes.forget(scope);
    runs.update(
        """
        update credit_run set status = :to, ended_at = :now, due_at = null, version = version + 1
         where brand = :brand and id = :id
        """,
        Map.of(
            "id", run.id(), "to", RunStep.END.take(run.status()).name(), "now", clock.instant()));
    tell.of(runs.get(run.id()).view(), AttributionRunEvent.Discarded::new);
  }
}
