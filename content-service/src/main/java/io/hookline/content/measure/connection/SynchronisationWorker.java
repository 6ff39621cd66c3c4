package io.hookline.content.measure.connection;

import io.hookline.kit.access.BrandScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Works on runs that are due, a slice of time each. Any number of replicas may do so: a run belongs
 * to the worker that has claimed it for the length of a lease, which each step prolongs.
 */
@ApplicationScoped
class SynchronisationWorker {

  private static final Logger LOG = Logger.getLogger(SynchronisationWorker.class);
  private static final int DUE_AT_ONCE = 200;

  private final ConnectionClaims claims;
  private final QueueDue queue;
  private final Synchronise synchronise;
  private final Setbacks setbacks;
  private final BrandScope scope;
  private final ConnectionConfig config;
  private final Clock clock;
  private final Semaphore free;
  private final ExecutorService threads;
  private volatile boolean stopping;

  SynchronisationWorker(
      ConnectionClaims claims,
      QueueDue queue,
      Synchronise synchronise,
      Setbacks setbacks,
      BrandScope scope,
      ConnectionConfig config,
      Clock clock) {
    this.claims = claims;
    this.queue = queue;
    this.synchronise = synchronise;
    this.setbacks = setbacks;
    this.scope = scope;
    this.config = config;
    this.clock = clock;
    this.free = new Semaphore(config.parallel());
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            config.parallel(),
            work -> new Thread(work, "synchronisation-" + number.incrementAndGet()));
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
    threads.shutdownNow();
  }

  @Scheduled(
      every = "5s",
      delayed = "5s",
      identity = "synchronisations",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    queueDue();
    while (!stopping && free.tryAcquire()) {
      threads.execute(this::workUntilNothingIsDue);
    }
  }

  /** Begins the runs whose time has come. */
  void queueDue() {
    claims.due(DUE_AT_ONCE).forEach(this::queue);
  }

  /** One that cannot be begun keeps none of the others from it. */
  private void queue(ConnectionClaims.Claim due) {
    try {
      scope.run(due.brand(), () -> queue.run(due.id()));
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "No run of connection %s can be begun", due.id());
    }
  }

  private void workUntilNothingIsDue() {
    try {
      boolean worked = true;
      while (worked && !stopping) {
        worked = workOnce();
      }
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "No synchronisation can be taken on");
    } finally {
      free.release();
    }
  }

  /** Gives one run its turn; returns whether there was one. */
  boolean workOnce() {
    UUID worker = UUID.randomUUID();
    Optional<ConnectionClaims.Claim> claim = claims.run(worker);
    claim.ifPresent(run -> scope.run(run.brand(), () -> turn(run.id(), worker)));
    return claim.isPresent();
  }

  private void turn(UUID run, UUID worker) {
    Instant until = clock.instant().plus(config.slice());
    try {
      while (synchronise.step(run, worker)) {
        if (stopping || !clock.instant().isBefore(until)) {
          setbacks.yield(run, worker);
          return;
        }
      }
    } catch (Deadly place) {
      setbacks.deadly(run, worker, place);
    } catch (Lapsed end) {
      setbacks.lapsed(run, worker, end);
    } catch (Postponed busy) {
      setbacks.postponed(run, worker, busy);
    } catch (PlatformFailure failure) {
      setbacks.failed(run, worker, failure);
    } catch (RuntimeException failure) {
      setbacks.failed(run, worker, failure);
    }
  }
}
