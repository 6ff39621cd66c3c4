package io.hookline.attribution.process;

import io.hookline.kit.access.BrandScope;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Works through what is new, brand by brand, a batch of each in turn so that a busy brand does not
 * hold up the others. Any number of replicas may run: the lock on a brand's row decides who works.
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
    List<String> busy = progress.brandsWithNews();
    while (!busy.isEmpty()) {
      List<String> more = new ArrayList<>();
      for (String brand : busy) {
        if (step(brand, BATCH)) {
          more.add(brand);
        }
      }
      busy = more;
    }
  }

  private boolean step(String brand, int limit) {
    try {
      return scope.call(brand, () -> attribution.step(limit));
    } catch (RuntimeException failed) {
      LOG.errorf(failed, "Attribution of %s failed and is done again", brand);
      return false;
    }
  }
}
