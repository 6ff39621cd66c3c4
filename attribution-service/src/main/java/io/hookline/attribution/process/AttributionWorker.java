package io.hookline.attribution.process;

import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Works through what is new, brand by brand, a batch of each in turn so that a busy brand does not
 * hold up the others, also not those that have news only now. One that fails waits for the next
 * second. Any number of replicas may run: the lock on a brand's row decides who works.
 */
@ApplicationScoped
public class AttributionWorker {

  private static final Logger LOG = Logger.getLogger(AttributionWorker.class);
  private static final int BATCH = 1000;

  private final Progress progress;
  private final AttributeBrand attribution;
  private final BrandScope scope;

  AttributionWorker(Progress progress, AttributeBrand attribution, BrandScope scope) {
    this.progress = progress;
    this.attribution = attribution;
    this.scope = scope;
  }

  @Scheduled(
      every = "1s",
      delayed = "1s",
      identity = "attribution",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    Set<String> failed = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (String brand : progress.brandsWithNews()) {
        more |= !failed.contains(brand) && step(brand, failed);
      }
    }
  }

  private boolean step(String brand, Set<String> failed) {
    try {
      return scope.call(brand, () -> attribution.step(BATCH));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "Attribution of %s failed and is done again", brand);
      failed.add(brand);
      return false;
    }
  }
}
