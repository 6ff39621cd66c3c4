package io.hookline.creator.money.earning;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
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
  private final Clock clock;

  MatureEarnings(Jdbi jdbi, MatureBatch batch, BrandTurns turns, Clock clock) {
    this.jdbi = jdbi;
    this.batch = batch;
    this.turns = turns;
    this.clock = clock;
  }

  @Scheduled(
      every = "1m",
      delayed = "20s",
      identity = "mature-earnings",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.each(
        "Maturing of earnings",
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("select brands_with_mature_earnings(:now)")
                    .bind("now", clock.instant())
                    .mapTo(String.class)
                    .list()),
        brand -> LOG.infof("%d earnings of %s are payable now", all(BATCH), brand));
  }

  private int all(int size) {
    int sum = 0;
    int last = size;
    while (last == size) {
      last = batch.next(size);
      sum += last;
    }
    return sum;
  }
}
