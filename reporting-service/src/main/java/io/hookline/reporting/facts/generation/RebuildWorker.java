package io.hookline.reporting.facts.generation;

import io.hookline.kit.feed.FeedUnread;
import io.hookline.reporting.facts.generation.RebuildProgress.Claim;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Works on the rebuild that runs, in one of the replicas: it belongs to who has claimed it, for as
 * long as that gives signs of life.
 */
@ApplicationScoped
class RebuildWorker {

  private static final Logger LOG = Logger.getLogger(RebuildWorker.class);

  /** Failures in succession that are none of a sister, after which a rebuild is given up. */
  private static final int ATTEMPTS = 5;

  /** Tries to switch in one turn, where the feeds bring more than can be read in between. */
  private static final int TRIES = 5;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration SHORT_PAUSE = Duration.ofSeconds(1);

  private final Rebuilder rebuilder;
  private final RebuildProgress progress;
  private final Generations generations;
  private volatile boolean stopping;

  /** What this replica works on; null for nothing. */
  private volatile Claim mine;

  RebuildWorker(Rebuilder rebuilder, RebuildProgress progress, Generations generations) {
    this.rebuilder = rebuilder;
    this.progress = progress;
    this.generations = generations;
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Gives the rebuild a turn, if one waits. */
  @Scheduled(
      every = "1s",
      delayed = "2s",
      identity = "rebuild",
      concurrentExecution = ConcurrentExecution.SKIP)
  void work() {
    Optional<Claim> claim = progress.claim(UUID.randomUUID());
    claim.ifPresent(this::turn);
  }

  /** One table of many may take longer to be analyzed than a silent worker is waited for. */
  @Scheduled(
      every = "5s",
      identity = "rebuild-lease",
      concurrentExecution = ConcurrentExecution.SKIP)
  void giveSignOfLife() {
    Claim claim = mine;
    if (claim != null) {
      now(() -> progress.keep(claim));
    }
  }

  @Scheduled(every = "1m", delayed = "30s", identity = "generations")
  void tidy() {
    while (generations.tidy() > 0) {
      LOG.debug("Tables of a generation that is not used are dropped");
    }
  }

  private void turn(Claim claim) {
    mine = claim;
    try {
      if (rebuilder.fill(claim, () -> stopping)) {
        SwitchOver.Outcome outcome = SwitchOver.Outcome.BEHIND;
        for (int i = 0; i < TRIES && outcome == SwitchOver.Outcome.BEHIND; i++) {
          outcome = rebuilder.switchOver(claim, () -> stopping);
        }
        if (outcome == SwitchOver.Outcome.SWITCHED) {
          return;
        }
      }
      now(() -> progress.pause(claim, SHORT_PAUSE));
    } catch (RuntimeException failure) {
      try {
        failed(claim, failure);
      } catch (RebuildStopped stopped) {
        LOG.warn(stopped.getMessage());
      }
    } finally {
      mine = null;
    }
  }

  private void failed(Claim claim, RuntimeException failure) {
    RebuildStopped stopped = cause(failure, RebuildStopped.class);
    FeedUnread unread = cause(failure, FeedUnread.class);
    if (stopped != null) {
      throw stopped;
    }
    if (unread != null && unread.isSetBack()) {
      LOG.warnf("Rebuild %s begins anew: feed %s was set back", claim.id(), unread.feed());
      rebuilder.prepare(claim);
      now(() -> progress.pause(claim, SHORT_PAUSE));
    } else if (unread != null) {
      now(() -> progress.pause(claim, FIRST_PAUSE));
    } else {
      giveUpOrRetry(claim, failure);
    }
  }

  private void giveUpOrRetry(Claim claim, RuntimeException failure) {
    String why = RebuildFailure.of(failure);
    now(
        () -> {
          int attempts = progress.failed(claim, why);
          LOG.errorf(failure, "Rebuild %s failed %d times", claim.id(), attempts);
          if (attempts >= ATTEMPTS) {
            progress.fail(claim, why);
          } else {
            progress.pause(claim, FIRST_PAUSE.multipliedBy(1L << attempts));
          }
        });
  }

  private static void now(Runnable work) {
    QuarkusTransaction.requiringNew().run(work);
  }

  static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return type.cast(cause);
      }
    }
    return null;
  }
}
