package io.hookline.webhooks.delivery;

import io.hookline.kit.access.BrandScope;
import io.hookline.webhooks.WebhookConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Sends what is due, several deliveries at the same time. Any number of replicas may do so: a lane
 * is leased by one of them, and no request is made inside a transaction.
 */
@ApplicationScoped
public class DeliveryWorker {

  private static final Logger LOG = Logger.getLogger(DeliveryWorker.class);

  /** Deliveries of one lane before others get a turn. */
  private static final int TURN = 20;

  /** How long the search for work waits for those who are busy before it looks again. */
  private static final int PAUSE_MILLIS = 200;

  private final Queue queue;
  private final Composer composer;
  private final Sender sender;
  private final Settlement settlement;
  private final BrandScope scope;
  private final MeterRegistry metrics;
  private final int parallel;
  private final Semaphore free;
  private final ExecutorService threads;

  DeliveryWorker(
      Queue queue,
      Composer composer,
      Sender sender,
      Settlement settlement,
      BrandScope scope,
      MeterRegistry metrics,
      WebhookConfig config) {
    this.queue = queue;
    this.composer = composer;
    this.sender = sender;
    this.settlement = settlement;
    this.scope = scope;
    this.metrics = metrics;
    this.parallel = config.parallel();
    this.free = new Semaphore(parallel);
    AtomicInteger number = new AtomicInteger();
    this.threads =
        Executors.newFixedThreadPool(
            parallel, work -> new Thread(work, "webhook-" + number.incrementAndGet()));
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }

  /** Queues what the outbox has. */
  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "webhook-queue",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void queue() {
    boolean more = true;
    while (more) {
      more = queue.fill();
    }
  }

  /** Sends until nothing is due and nobody is busy. */
  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "webhook-deliveries",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void deliver() {
    try {
      while (sendDue() || isBusy()) {
        LOG.trace("Looking for more to send");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /** Hands out what is due; false when nothing was. */
  private boolean sendDue() throws InterruptedException {
    free.acquire();
    int room = 1 + free.drainPermits();
    List<Leased> due = List.of();
    try {
      due = queue.lease(room);
    } finally {
      free.release(room - due.size());
    }
    due.forEach(first -> threads.execute(() -> takeTurn(first)));
    return !due.isEmpty();
  }

  /** Waits until somebody is done, who may leave something that is due; false when all are. */
  private boolean isBusy() throws InterruptedException {
    int idle = free.availablePermits();
    if (idle == parallel) {
      return false;
    }
    if (free.tryAcquire(idle + 1, PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
      free.release(idle + 1);
    }
    return true;
  }

  private void takeTurn(Leased first) {
    try {
      Optional<Leased> next = Optional.of(first);
      for (int n = 1; next.isPresent(); n++) {
        next = deliver(next.get(), n < TURN);
      }
    } catch (RuntimeException failed) {
      // The lease lapses, and the delivery is made again.
      LOG.errorf(failed, "A delivery of webhook %s was not brought to an end", first.webhook());
    } finally {
      free.release();
    }
  }

  private Optional<Leased> deliver(Leased delivery, boolean goOn) {
    Outcome outcome = sender.send(composer.message(delivery));
    if (Thread.currentThread().isInterrupted()) {
      return Optional.empty(); // Stopping says nothing of the end point.
    }
    metrics
        .timer("hookline.webhooks", "outcome", outcome.succeeded() ? "delivered" : "failed")
        .record(outcome.took());
    return scope.call(delivery.brand(), () -> settlement.settle(delivery, outcome, goOn));
  }
}
