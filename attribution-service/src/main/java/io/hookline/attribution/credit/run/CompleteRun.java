package io.hookline.attribution.credit.run;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;

/** Completes a run: from here on it can be read, and never changes. */
@Singleton
class CompleteRun {

  private static final String COMPLETE =
      """
      update credit_run
         set status = :to, watermark_txid = :horizon::xid8, watermark_at = :now, ended_at = :now,
             conversions = :conversions, credited = :credited, changed = :changed, attempts = 0,
             due_at = null, failure_code = null, failure_detail = null, version = version + 1
       where brand = :brand and id = :id
      """;

  private final RunRepository runs;
  private final RunSlices slices;
  private final RunEngine engine;
  private final ModelCredits models;
  private final TellRuns tell;
  private final Clock clock;

  CompleteRun(
      RunRepository runs,
      RunSlices slices,
      RunEngine engine,
      ModelCredits models,
      TellRuns tell,
      Clock clock) {
    this.runs = runs;
    this.slices = slices;
    this.engine = engine;
    this.models = models;
    this.tell = tell;
    this.clock = clock;
  }

  /**
   * @param horizon before which transaction everything counts
   */
  void of(RunRow run, RunScope scope, String horizon) {
    RunStatus to = RunStep.COMPLETE.take(run.status());
    RunTotals totals = engine.complete(scope);
    models.add(scope);
    slices.forget(run.id());
    runs.update(
        COMPLETE,
        Map.of(
            "id", run.id(),
            "to", to.name(),
            "horizon", horizon,
            "now", clock.instant(),
            "conversions", totals.conversions(),
            "credited", totals.credited(),
            "changed", totals.changed()));
    tell.of(runs.get(run.id()).view(), AttributionRunEvent.Completed::new);
  }
}
