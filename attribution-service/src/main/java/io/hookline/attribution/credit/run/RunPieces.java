package io.hookline.attribution.credit.run;

import io.hookline.attribution.credit.run.RunRepository.Lock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The pieces of a run, each a transaction that leaves all of it or nothing. */
@Singleton
class RunPieces {

  /** What came of looking for one. */
  enum Outcome {
    /** It was done, and there may be another one. */
    DONE,
    /** The run as a whole moved on, and there may be something to do for all. */
    MOVED,
    /** Others work on all there is at present. */
    OTHERS,
    /** The run does not go on. */
    OVER
  }

  private final RunTransactions transactions;
  private final RunRepository runs;
  private final RunSlices slices;
  private final BeginRun begin;
  private final WorkSlice work;
  private final CatchUp catchUp;
  private final DiscardRun discard;

  RunPieces(
      RunTransactions transactions,
      RunRepository runs,
      RunSlices slices,
      BeginRun begin,
      WorkSlice work,
      CatchUp catchUp,
      DiscardRun discard) {
    this.transactions = transactions;
    this.runs = runs;
    this.slices = slices;
    this.begin = begin;
    this.work = work;
    this.catchUp = catchUp;
    this.discard = discard;
  }

  /** Runs of the present brand to work on, the oldest first. */
  List<UUID> due() {
    return transactions.call(runs::due);
  }

  Outcome next(UUID run) {
    return slice(run) ? Outcome.DONE : alone(run);
  }

  private boolean slice(UUID id) {
    return transactions.call(
        () ->
            runs.find(id, Lock.SHARED)
                .filter(run -> run.status() == RunStatus.RUNNING)
                .map(work::next)
                .orElse(false));
  }

  /** What one does for all. */
  private Outcome alone(UUID id) {
    return transactions.ofOneInstant(
        () -> {
          Optional<RunRow> run = runs.find(id, Lock.OWN);
          return run.isPresent() ? moved(run.get()) : Outcome.OTHERS;
        });
  }

  private Outcome moved(RunRow run) {
    switch (run.status()) {
      case QUEUED -> begin.of(run);
      case RUNNING -> {
        if (slices.anyLeft(run.id())) {
          return Outcome.OTHERS;
        }
        catchUp.of(run);
      }
      case DISCARDING -> discard.of(run);
      default -> {
        return Outcome.OVER;
      }
    }
    return Outcome.MOVED;
  }
}
