package io.hookline.attribution.credit.run;

import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What becomes of a run of which a piece fails: the piece is gone and is tried again, after pauses
 * that double; a run that gets no further is given up, until somebody resumes it.
 */
@ApplicationScoped
class RunSetbacks {

  private static final Logger LOG = Logger.getLogger(RunSetbacks.class);

  /** Somebody moved the run on or stopped it in the very moment. */
  private static final String MOVED_MEANWHILE = "40001";

  private static final String SET =
      """
      update credit_run
         set status = :to, attempts = :attempts, failed_behind = :behind, due_at = :due,
             ended_at = case :to when 'FAILED' then :now::timestamptz end,
             failure_code = :code, failure_detail = :detail, version = version + 1
       where brand = :brand and id = :id
      """;

  private final RunRepository runs;
  private final KnownProblems problems;
  private final TellRuns tell;
  private final RunConfig config;
  private final Clock clock;

  RunSetbacks(
      RunRepository runs, KnownProblems problems, TellRuns tell, RunConfig config, Clock clock) {
    this.runs = runs;
    this.problems = problems;
    this.tell = tell;
    this.config = config;
    this.clock = clock;
  }

  @Transactional
  public void failed(UUID id, RuntimeException failure) {
    if (isOfMoment(failure)) {
      return;
    }
    RunRow run = runs.locked(id);
    if (run.status() != RunStatus.QUEUED
        && run.status() != RunStatus.RUNNING
        && run.status() != RunStatus.DISCARDING) {
      return;
    }
    long behind = run.done();
    int attempts = behind > run.failedBehind() ? 1 : run.attempts() + 1;
    Problem why = problems.find(failure).orElseGet(RunSetbacks::unforeseen);
    boolean over =
        run.status() != RunStatus.DISCARDING
            && (attempts >= config.attempts()
                || why.code() == RunProblem.ATTRIBUTION_MODEL_TOO_LARGE);
    Duration pause = config.pause().multipliedBy(1L << Math.min(attempts - 1, 10));
    LOG.errorf(failure, "Run %s failed, %s", id, over ? "and is given up" : "next try in " + pause);
    runs.update(
        SET,
        Map.of(
            "id", id,
            "to", (over ? RunStep.FAIL.take(run.status()) : run.status()).name(),
            "attempts", attempts,
            "behind", behind,
            "due", clock.instant().plus(pause),
            "now", clock.instant(),
            "code", why.code().name(),
            "detail", why.getMessage()));
    if (over) {
      tell.of(runs.get(id).view(), AttributionRunEvent.Failed::new);
    }
  }

  private static Problem unforeseen() {
    return new Problem(
        CommonProblem.INTERNAL_ERROR,
        "A piece failed again and again; the operator's log says why.");
  }

  private static boolean isOfMoment(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && MOVED_MEANWHILE.equals(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
