package io.hookline.attribution.credit.run;

import io.hookline.engine.datadriven.PathCounts;
import io.hookline.engine.port.UnitDimension;
import java.util.Collection;
import java.util.UUID;

/**
 * Works out what a run says, in the tables of what runs say. Each method does its work in the
 * transaction of its caller, which commits it together with how far the run is; so each takes
 * effect once, whatever dies. Slices are worked out by several callers at once.
 */
public interface RunEngine {

  /**
   * Of a first run: the credits of a slice, of which nothing is known before.
   *
   * @return how many orders it has
   */
  long workOut(RunScope run, RunSlice slice);

  /**
   * Of a first run's slice that is worked out elsewhere: numbers what its touches stand for, which
   * is all that whoever does so needs from here.
   */
  void number(RunScope run, RunSlice slice);

  /**
   * The credits of certain orders anew, whatever this run or one before has said of them: what is
   * not so any more is closed, or taken away where this run has said it, and what is new is added.
   * Orders that are out of the scope by now end.
   *
   * @param conversions with all others of their persons, where the setting counts once
   */
  void workOutAgain(RunScope run, Collection<UUID> conversions);

  /**
   * What is done once and last, in the transaction that completes the run and sees what counts for
   * it: what sources of touches mean by now, and sums.
   */
  RunTotals complete(RunScope run);

  /**
   * The paths of the run by what their steps are to be; in that transaction, for models of paths.
   */
  PathCounts paths(RunScope run, UnitDimension dimension);

  /**
   * Takes back some of what the run has said and closed; in an amount that takes seconds.
   *
   * @return whether there may be more
   */
  boolean takeBack(RunScope run);
}
