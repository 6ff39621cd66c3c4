package io.hookline.bulk.job;

import io.hookline.kit.access.BrandScope;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Gives signs of life for a job that is being worked on, on a connection of its own. */
@ApplicationScoped
class JobHeart {

  private static final Logger LOG = Logger.getLogger(JobHeart.class);

  private final JobProgress progress;
  private final BrandScope scope;
  private final long everyMillis;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "job-heart");
            thread.setDaemon(true);
            return thread;
          });

  JobHeart(JobProgress progress, BrandScope scope, JobConfig config) {
    this.progress = progress;
    this.scope = scope;
    this.everyMillis = Math.max(1, config.lease().toMillis() / 3);
  }

  /** Goes on until it is stopped. */
  interface Beat {
    void stop();
  }

  Beat beat(String brand, UUID job, UUID worker) {
    Future<?> beating =
        thread.scheduleAtFixedRate(
            () -> renew(brand, job, worker), everyMillis, everyMillis, TimeUnit.MILLISECONDS);
    return () -> beating.cancel(false);
  }

  private void renew(String brand, UUID job, UUID worker) {
    try {
      scope.run(brand, () -> progress.renew(job, worker));
    } catch (RuntimeException silent) {
      LOG.warnf("No sign of life for job %s: %s", job, silent);
    }
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
