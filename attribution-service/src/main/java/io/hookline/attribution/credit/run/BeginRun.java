package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.RunSlices.Scope;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Begins a run that waits: the first of a chain with all orders, cut into slices, another one with
 * what changed since the one before. One that is resumed goes on from where it was.
 */
@Singleton
class BeginRun {

  private final RunRepository runs;
  private final RunSlices slices;
  private final CutOrders cut;
  private final Jdbi jdbi;
  private final Clock clock;

  BeginRun(RunRepository runs, RunSlices slices, CutOrders cut, Jdbi jdbi, Clock clock) {
    this.runs = runs;
    this.slices = slices;
    this.cut = cut;
    this.jdbi = jdbi;
    this.clock = clock;
  }

  void of(RunRow run) {
    RunStatus to = RunStep.BEGIN.take(run.status());
    String since = run.since() == null ? prepared(run.view()) : run.since();
    runs.update(
        """
        update credit_run
           set status = :to, since_txid = :since::xid8, version = version + 1,
               started_at = coalesce(started_at, :now)
         where brand = :brand and id = :id
        """,
        Map.of("id", run.id(), "to", to.name(), "since", since, "now", clock.instant()));
  }

  /** Where its changes begin: at least before whatever its slices do not see. */
  private String prepared(AttributionRunView run) {
    Optional<RunRow> before = runs.latest(run.chainId());
    if (before.isPresent()) {
      return runs.watermark(before.get().id());
    }
    slices.add(run.id(), Scope.PERSONS, 0, cut.byPersons(run.from()));
    slices.add(run.id(), Scope.NOBODY, 0, cut.ofNobody(run.from()));
    return jdbi.withHandle(RunRepository::horizon);
  }
}
