package io.hookline.kit.health;

import io.smallrye.health.AsyncHealthCheckFactory;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Runs the checks behind readiness on threads that nothing else uses: a replica whose other threads
 * are all at work is busy, not broken, and must not be taken out for it.
 */
@Singleton
@Alternative
@Priority(1)
class OwnThreads extends AsyncHealthCheckFactory {

  private static final int THREADS = 4;

  private final WorkerExecutor threads;

  OwnThreads(Vertx vertx) {
    this.threads = vertx.createSharedWorkerExecutor("hookline-health", THREADS);
  }

  @Override
  public Uni<HealthCheckResponse> callSync(HealthCheck check) {
    return super.callSync(check)
        .runSubscriptionOn(
            work ->
                threads.executeBlocking(
                    (Callable<Void>)
                        () -> {
                          work.run();
                          return null;
                        },
                    false));
  }
}
