package io.hookline.attribution.credit.run;

import static io.hookline.attribution.credit.run.RunStatus.CANCELLED;
import static io.hookline.attribution.credit.run.RunStatus.COMPLETED;
import static io.hookline.attribution.credit.run.RunStatus.DISCARDED;
import static io.hookline.attribution.credit.run.RunStatus.DISCARDING;
import static io.hookline.attribution.credit.run.RunStatus.FAILED;
import static io.hookline.attribution.credit.run.RunStatus.QUEUED;
import static io.hookline.attribution.credit.run.RunStatus.RUNNING;

import io.hookline.kit.problem.Problem;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The steps of a run's life, and where each may be taken. */
enum RunStep {
  BEGIN(EnumSet.of(QUEUED), RUNNING),
  COMPLETE(EnumSet.of(RUNNING), COMPLETED),
  FAIL(EnumSet.of(QUEUED, RUNNING), FAILED),
  CANCEL(EnumSet.of(QUEUED, RUNNING), CANCELLED),
  RESUME(EnumSet.of(CANCELLED, FAILED), QUEUED),
  DISCARD(EnumSet.of(CANCELLED, FAILED), DISCARDING),
  END(EnumSet.of(DISCARDING), DISCARDED);

  private final Set<RunStatus> from;
  private final RunStatus to;

  RunStep(Set<RunStatus> from, RunStatus to) {
    this.from = from;
    this.to = to;
  }

  /**
   * @return where the run stands afterwards
   * @throws Problem ATTRIBUTION_RUN_STATE_FORBIDS
   */
  RunStatus take(RunStatus status) {
    if (!from.contains(status)) {
      throw new Problem(
          RunProblem.ATTRIBUTION_RUN_STATE_FORBIDS,
          "The run is %s; %s is for %s.".formatted(status, name().toLowerCase(Locale.ROOT), from));
    }
    return to;
  }
}
