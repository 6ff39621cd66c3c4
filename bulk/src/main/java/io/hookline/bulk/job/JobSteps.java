package io.hookline.bulk.job;

import io.hookline.kit.access.CurrentActor.Origin;
import io.hookline.kit.access.Finance;
import io.hookline.kit.access.RowSecurity;
import io.hookline.kit.problem.Problem;
import io.hookline.kit.sql.FreshPlans;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Does the pieces of a job, each in one transaction with its progress. */
@ApplicationScoped
class JobSteps {

  private static final Duration SHORT = Duration.ofMinutes(1);

  private final JobStore store;
  private final JobProgress progress;
  private final Finance finance;
  private final RowSecurity rows;
  private final Jdbi jdbi;
  private final Clock clock;
  private final Map<String, JobKind> kinds;

  JobSteps(
      JobStore store,
      JobProgress progress,
      Finance finance,
      RowSecurity rows,
      Jdbi jdbi,
      Clock clock,
      @All List<JobKind> kinds) {
    this.store = store;
    this.progress = progress;
    this.finance = finance;
    this.rows = rows;
    this.jdbi = jdbi;
    this.clock = clock;
    this.kinds = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
  }

  Set<String> kinds() {
    return kinds.keySet();
  }

  /**
   * @throws Problem FINANCE_REQUIRED, JOB_NOT_CANCELLABLE
   */
  void requireCancellable(UUID id) {
    JobRow job = store.get(id);
    if (job.ofMoney()) {
      finance.require();
    }
    JobKind kind = kinds.get(job.kind());
    if (kind != null && !kind.isCancellable()) {
      throw new Problem(
          JobProblem.JOB_NOT_CANCELLABLE, JobProblem.JOB_NOT_CANCELLABLE.title() + ".");
    }
  }

  /** On whose account the job is done. */
  Origin origin(String brand, UUID id) {
    return inTransaction(brand, SHORT, () -> store.origin(id));
  }

  /**
   * Does the next piece.
   *
   * @return whether there are more
   * @throws JobStopped when another worker has the job now
   */
  boolean next(String brand, UUID id, UUID worker) {
    JobRow before = inTransaction(brand, SHORT, () -> store.get(id));
    JobKind kind = kinds.get(before.kind());
    try {
      return inTransaction(
          brand, kind.longestStep(before.parameters()), () -> step(kind, id, worker));
    } catch (RuntimeException thrown) {
      JobStopped stopped = cause(thrown, JobStopped.class);
      JobRefused refused = cause(thrown, JobRefused.class);
      if (refused != null) {
        end(brand, id, worker, JobState.FAILED, refused.problem());
      } else if (stopped != null && stopped.isCancelled()) {
        end(brand, id, worker, JobState.CANCELLED, null);
      } else if (stopped != null) {
        throw stopped;
      } else {
        throw thrown;
      }
      return false;
    }
  }

  private boolean step(JobKind kind, UUID id, UUID worker) {
    JobRow job = store.get(id);
    JobRun run = new JobRun(job, worker, progress);
    if (job.cancelRequested()) {
      throw new JobStopped(true);
    }
    Instant begun = clock.instant();
    Step step = kind.next(run);
    progress.advance(id, worker, step, Duration.between(begun, clock.instant()));
    if (step.last()) {
      kind.ended(run);
      progress.end(id, worker, JobState.SUCCEEDED, null);
    }
    return !step.last();
  }

  /** Ends a job that does not go on, for the reason that its last try left, if it left one. */
  void giveUp(String brand, UUID id, UUID worker) {
    boolean told = inTransaction(brand, SHORT, () -> store.get(id).failureCode() != null);
    end(brand, id, worker, JobState.FAILED, told ? null : JobProgress.unforeseen());
  }

  /** Beside the job's pieces. */
  private void end(String brand, UUID id, UUID worker, JobState state, Problem why) {
    inTransaction(
        brand,
        SHORT,
        () -> {
          JobRow job = store.get(id);
          kinds.get(job.kind()).ended(new JobRun(job, worker, progress));
          progress.end(id, worker, state, why);
          return null;
        });
  }

  private <T> T inTransaction(String brand, Duration longest, Supplier<T> work) {
    return QuarkusTransaction.requiringNew()
        .timeout((int) longest.toSeconds())
        .call(
            () -> {
              rows.bind(brand);
              jdbi.useHandle(FreshPlans::use);
              return work.get();
            });
  }

  private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
