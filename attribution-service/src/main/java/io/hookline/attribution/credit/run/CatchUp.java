package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.RunSlices.Scope;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/**
 * A pass over what changed while a run's slices were worked out. Where it is little, the pass works
 * it out and completes the run: its transaction sees one instant, and that is what counts for the
 * run. Where it is much, it is cut into slices that everybody works on, and another pass follows.
 */
@Singleton
class CatchUp {

  private final RunRepository runs;
  private final RunChanges changes;
  private final RunSlices slices;
  private final RunScopes scopes;
  private final RunEngine engine;
  private final CompleteRun complete;
  private final RunConfig config;
  private final Jdbi jdbi;

  CatchUp(
      RunRepository runs,
      RunChanges changes,
      RunSlices slices,
      RunScopes scopes,
      RunEngine engine,
      CompleteRun complete,
      RunConfig config,
      Jdbi jdbi) {
    this.runs = runs;
    this.changes = changes;
    this.slices = slices;
    this.scopes = scopes;
    this.engine = engine;
    this.complete = complete;
    this.config = config;
    this.jdbi = jdbi;
  }

  /** In a transaction of one instant that has locked the run, when no slice is left. */
  void of(RunRow run) {
    String horizon = jdbi.withHandle(RunRepository::horizon);
    RunScope scope = scopes.of(run);
    int pass = run.pass() + 1;
    long changed = changes.add(scope, run.since(), pass);
    if (changed > config.changedAtOnce() && pass < config.passes()) {
      slices.add(run.id(), Scope.CHANGES, pass, changes.edges(scope, pass, config.changedAtOnce()));
      runs.update(
          """
          update credit_run set pass = :pass, since_txid = :horizon::xid8
           where brand = :brand and id = :id
          """,
          Map.of("id", run.id(), "pass", pass, "horizon", horizon));
      return;
    }
    for (List<UUID> part : parts(changes.of(scope, pass, null, null))) {
      engine.workOutAgain(scope, part);
    }
    complete.of(run, scope, horizon);
  }

  private List<List<UUID>> parts(List<UUID> all) {
    int size = config.changedAtOnce();
    return IntStream.range(0, (all.size() + size - 1) / size)
        .mapToObj(part -> all.subList(part * size, Math.min(all.size(), (part + 1) * size)))
        .toList();
  }
}
