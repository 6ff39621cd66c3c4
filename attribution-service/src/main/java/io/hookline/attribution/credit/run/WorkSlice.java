package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.RunSlices.Scope;
import io.hookline.attribution.credit.run.RunSlices.Taken;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** Works out a slice of a run, in the transaction that says that it is done. */
@Singleton
class WorkSlice {

  private final RunSlices slices;
  private final RunChanges changes;
  private final RunScopes scopes;
  private final RunEngine engine;

  WorkSlice(RunSlices slices, RunChanges changes, RunScopes scopes, RunEngine engine) {
    this.slices = slices;
    this.changes = changes;
    this.scopes = scopes;
    this.engine = engine;
  }

  /** Whether there was one that nobody else works on. */
  boolean next(RunRow run) {
    return slices
        .take(run.id())
        .map(
            slice -> {
              slices.done(run.id(), slice, worked(scopes.of(run), slice));
              return true;
            })
        .orElse(false);
  }

  private long worked(RunScope run, Taken slice) {
    if (slice.scope() != Scope.CHANGES) {
      return engine.workOut(
          run,
          new RunSlice(
              slice.number(),
              slice.scope() == Scope.PERSONS ? RunSlice.Of.PERSONS : RunSlice.Of.NOBODY,
              slice.above(),
              slice.upTo()));
    }
    List<UUID> changed = changes.of(run, slice.pass(), slice.above(), slice.upTo());
    engine.workOutAgain(run, changed);
    return changed.size();
  }
}
