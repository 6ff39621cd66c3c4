package io.hookline.creator.deal.leak;

import io.hookline.kit.access.BrandTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Looks at promo codes of which something new is known, and at no others. */
@ApplicationScoped
public class JudgeCodes {

  private final Jdbi jdbi;
  private final JudgeBatch batch;
  private final BrandTurns turns;

  JudgeCodes(Jdbi jdbi, JudgeBatch batch, BrandTurns turns) {
    this.jdbi = jdbi;
    this.batch = batch;
    this.turns = turns;
  }

  @Scheduled(
      every = "1m",
      delayed = "35s",
      identity = "judge-promo-codes",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Judging of promo codes", this::brands, batch::next);
  }

  private List<String> brands() {
    return jdbi.withHandle(
        handle -> handle.createQuery("select brands_with_code_news()").mapTo(String.class).list());
  }
}
