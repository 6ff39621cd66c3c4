package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.RunSlices.Scope;
import io.hookline.attribution.credit.run.RunSlices.Taken;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/**
 * Works out a slice of a run, in the transaction that says that it is done; or numbers what its
 * touches stand for, where another works it out.
 */
@Singleton
class WorkSlice {

  private final RunSlices slices;
  private final RunChanges changes;
  private final RunScopes scopes;
  private final RunEngine engine;
  private final LeftRuns elsewhere;

  WorkSlice(
      RunSlices slices,
      RunChanges changes,
      RunScopes scopes,
      RunEngine engine,
      LeftRuns elsewhere) {
    this.slices = slices;
    this.changes = changes;
    this.scopes = scopes;
    this.engine = engine;
    this.elsewhere = elsewhere;
  }

  /** Whether there was one that nobody else works on. */
  boolean next(RunRow run) {
    boolean left = elsewhere.areOfBrand();
    return slices
        .take(run.id(), left)
        .map(
            slice -> {
              RunScope scope = scopes.of(run);
              if (left && slice.scope() != Scope.CHANGES) {
                engine.number(scope, part(slice));
                slices.numbered(run.id(), slice);
              } else {
                slices.done(run.id(), slice, worked(scope, slice));
              }
              return true;
            })
        .orElse(false);
  }

  private long worked(RunScope run, Taken slice) {
    if (slice.scope() != Scope.CHANGES) {
      return engine.workOut(run, part(slice));
    }
    List<UUID> changed = changes.of(run, slice.pass(), slice.above(), slice.upTo());
    engine.workOutAgain(run, changed);
    return changed.size();
  }

  private static RunSlice part(Taken slice) {
    return new RunSlice(
        slice.number(),
        slice.scope() == Scope.PERSONS ? RunSlice.Of.PERSONS : RunSlice.Of.NOBODY,
        slice.above(),
        slice.upTo());
  }
}
