package io.hookline.attribution.credit.diff;

import io.hookline.attribution.credit.run.CompletedRun;
import io.hookline.attribution.credit.run.CompletedRuns;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.problem.Violation;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds the runs that are to be compared. */
@Singleton
class RunPairs {

  private final CompletedRuns runs;

  RunPairs(CompletedRuns runs) {
    this.runs = runs;
  }

  /**
   * @param since null for the run of its chain before
   * @throws Problem ATTRIBUTION_RUN_NOT_FOUND, ATTRIBUTION_RUN_NOT_COMPLETED, VALIDATION_FAILED
   */
  RunPair of(UUID id, UUID since) {
    CompletedRun present = runs.get(id);
    CompletedRun former =
        since != null
            ? runs.get(since)
            : runs.before(present)
                .orElseThrow(
                    () ->
                        new Violation(
                                "since", "must be given: no run under the same rules is before")
                            .asProblem());
    return new RunPair(former, present);
  }
}
