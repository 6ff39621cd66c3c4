package io.hookline.bulk.job;

import io.hookline.kit.access.BrandScope;
import io.hookline.kit.access.CurrentActor;
import io.hookline.kit.problem.KnownProblems;
import io.hookline.kit.problem.Problem;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works on jobs, a slice of time each, so that a large one does not hold up the others. Any number
 * of replicas may run: a job belongs to the worker that has claimed it, for as long as that gives
 * signs of life.
 */
@ApplicationScoped
public class JobWorker {

  private static final Logger LOG = Logger.getLogger(JobWorker.class);

  private final JobClaims claims;
  private final JobSteps steps;
  private final JobProgress progress;
  private final JobHeart heart;
  private final JobConfig config;
  private final KnownProblems problems;
  private final BrandScope scope;
  private final CurrentActor actor;
  private final Clock clock;
  private volatile boolean stopping;

  JobWorker(
      JobClaims claims,
      JobSteps steps,
      JobProgress progress,
      JobHeart heart,
      JobConfig config,
      KnownProblems problems,
      BrandScope scope,
      CurrentActor actor,
      Clock clock) {
    this.claims = claims;
    this.steps = steps;
    this.progress = progress;
    this.heart = heart;
    this.config = config;
    this.problems = problems;
    this.scope = scope;
    this.actor = actor;
    this.clock = clock;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Works until no job waits. */
  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "jobs",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    boolean worked = true;
    while (worked && !stopping) {
      worked = workOnce();
    }
  }

  /** Gives one job its turn; returns whether there was one. */
  public boolean workOnce() {
    UUID worker = UUID.randomUUID();
    Optional<JobClaims.Claim> claim = claims.claim(steps.kinds(), worker);
    claim.ifPresent(job -> scope.run(job.brand(), () -> turn(job, worker)));
    return claim.isPresent();
  }

  private void turn(JobClaims.Claim job, UUID worker) {
    JobHeart.Beat beat = heart.beat(job.brand(), job.id(), worker);
    try {
      if (job.attempts() > config.attempts()) {
        LOG.errorf("Job %s is given up after %d attempts", job.id(), config.attempts());
        steps.giveUp(job.brand(), job.id(), worker);
        return;
      }
      actor.resume(steps.origin(job.brand(), job.id()));
      Instant until = clock.instant().plus(config.slice());
      while (steps.next(job.brand(), job.id(), worker)) {
        if (stopping || !clock.instant().isBefore(until)) {
          progress.yield(job.id(), worker);
          return;
        }
      }
    } catch (JobStopped taken) {
      LOG.warnf("Job %s is %s", job.id(), taken.getMessage());
    } catch (RuntimeException failure) {
      Duration pause = config.pause().multipliedBy(1L << Math.min(job.attempts() - 1, 10));
      LOG.errorf(failure, "Job %s failed, next try in %s", job.id(), pause);
      Problem why = problems.find(failure).orElseGet(JobProgress::unforeseen);
      progress.retry(job.id(), worker, why, pause);
    } finally {
      beat.stop();
    }
  }
}
