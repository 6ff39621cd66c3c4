package io.hookline.creator.money.earning;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.CurrentBrand;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Makes payable what has waited out its holding period. */
@ApplicationScoped
public class MatureEarnings {

  private static final Logger LOG = Logger.getLogger(MatureEarnings.class);
  private static final int BATCH = 1000;

  private final Jdbi jdbi;
  private final MatureBatch batch;
  private final BrandTurns turns;
  private final CurrentBrand brand;
  private final Clock clock;

  MatureEarnings(Jdbi jdbi, MatureBatch batch, BrandTurns turns, CurrentBrand brand, Clock clock) {
    this.jdbi = jdbi;
    this.batch = batch;
    this.turns = turns;
    this.brand = brand;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "20s",
      identity = "mature-earnings",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Holding periods", this::brands, this::next);
  }

  private List<String> brands() {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("select brands_with_mature_earnings(:now)")
                .bind("now", clock.instant())
                .mapTo(String.class)
                .list());
  }

  private boolean next() {
    int matured = batch.next(BATCH);
    LOG.infof("%d earnings of %s are payable now", matured, brand.slug());
    return matured == BATCH;
  }
}
