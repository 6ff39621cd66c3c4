package io.hookline.bulk.job;

import io.hookline.kit.outbox.Outbox;
import io.hookline.kit.problem.CommonProblem;
import io.hookline.kit.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Writes how a job goes on. Every statement names the worker: one that was silent for too long and
 * has lost its job finds no row, and what it did is rolled back.
 */
@ApplicationScoped
class JobProgress {

  private static final String MINE = " where id = :id and worker = :worker";

  private final JobStore store;
  private final Outbox outbox;
  private final JobConfig config;
  private final Clock clock;

  JobProgress(JobStore store, Outbox outbox, JobConfig config, Clock clock) {
    this.store = store;
    this.outbox = outbox;
    this.config = config;
    this.clock = clock;
  }

  /** In the transaction of the piece. */
  @Transactional(TxType.MANDATORY)
  public void advance(UUID job, UUID worker, Step step, Duration worked) {
    require(
        store.update(
            """
            update job
               set processed = processed + :processed, failed = failed + :failed,
                   position = :position, worked_ms = worked_ms + :millis, attempts = 0,
                   lease_until = :lease, updated_at = :now, version = version + 1
            """
                + MINE,
            Map.of(
                "processed", step.processed(),
                "failed", step.failed(),
                "position", step.position(),
                "millis", worked.toMillis(),
                "lease", lease(),
                "now", clock.instant(),
                "id", job,
                "worker", worker)));
  }

  /** Beside the transaction of a long piece, which may yet be rolled back. */
  @Transactional(TxType.REQUIRES_NEW)
  public void show(JobRow job, UUID worker, long processed, long failed) {
    Instant now = clock.instant();
    require(
        store.update(
            """
            update job
               set processed = :processed, failed = :failed, lease_until = :lease,
                   worked_ms = extract(epoch from :now::timestamptz - worked_at) * 1000,
                   updated_at = :now, version = version + 1
            """
                + MINE,
            Map.of(
                "processed", processed,
                "failed", failed,
                "lease", lease(),
                "now", now,
                "id", job.id(),
                "worker", worker)));
    if (store.get(job.id()).cancelRequested()) {
      throw new JobStopped(true);
    }
  }

  /** The sign of life. */
  @Transactional
  public boolean renew(UUID job, UUID worker) {
    return store.update(
            "update job set lease_until = :lease" + MINE,
            Map.of("lease", lease(), "id", job, "worker", worker))
        == 1;
  }

  /** Gives other jobs a turn. */
  @Transactional
  public void yield(UUID job, UUID worker) {
    store.update(
        "update job set lease_until = null, attempts = 0, worker = null" + MINE,
        Map.of("id", job, "worker", worker));
  }

  /** Has the piece done again after a pause. */
  @Transactional
  public void retry(UUID job, UUID worker, Problem why, Duration pause) {
    store.update(
        """
        update job
           set state = 'QUEUED', worker = null, lease_until = null, not_before = :later,
               failure_code = :code, failure_detail = :detail, updated_at = :now,
               version = version + 1
        """
            + MINE,
        Map.of(
            "later", clock.instant().plus(pause),
            "code", why.code().name(),
            "detail", why.getMessage(),
            "now", clock.instant(),
            "id", job,
            "worker", worker));
  }

  /** Ends the job in the present transaction and tells of it. */
  @Transactional(TxType.MANDATORY)
  public void end(UUID job, UUID worker, JobState state, Problem why) {
    Instant now = clock.instant();
    require(
        store.update(
            """
            update job
               set state = :state, worker = null, lease_until = null, finished_at = :now,
                   failure_code = coalesce(nullif(:code, ''), failure_code),
                   failure_detail = coalesce(nullif(:detail, ''), failure_detail),
                   updated_at = :now, version = version + 1
            """
                + MINE,
            Map.of(
                "state",
                state.name(),
                "code",
                why == null ? "" : why.code().name(),
                "detail",
                why == null ? "" : why.getMessage(),
                "now",
                now,
                "id",
                job,
                "worker",
                worker)));
    JobRow ended = store.get(job);
    outbox.append(ended.brand(), new JobEvent.Finished(ended.view(now)));
  }

  /** Stops a job that has not ended: at once, or at the end of the piece that is being done. */
  @Transactional(TxType.MANDATORY)
  public JobView cancel(UUID id) {
    JobRow job = store.get(id);
    if (job.state().isFinal()) {
      throw new Problem(JobProblem.JOB_FINISHED, "It is " + job.state() + ".");
    }
    store.update(
        """
        update job
           set cancel_requested = true, not_before = null, updated_at = :now, version = version + 1
         where id = :id and state in ('QUEUED', 'RUNNING')
        """,
        Map.of("id", id, "now", clock.instant()));
    return store.get(id).view(clock.instant());
  }

  /** What is said when nobody foresaw it. */
  static Problem unforeseen() {
    return new Problem(
        CommonProblem.INTERNAL_ERROR,
        "A piece failed again and again; the operator's log says why.");
  }

  private Instant lease() {
    return clock.instant().plus(config.lease());
  }

  private static void require(int rows) {
    if (rows == 0) {
      throw new JobStopped(false);
    }
  }
}
