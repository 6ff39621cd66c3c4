package io.hookline.creator.deal.leak;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.BrandsWith;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks at promo codes of which something new is known, and at no others. */
@ApplicationScoped
public class JudgeCodes {

  private final BrandsWith brands;
  private final JudgeBatch batch;
  private final BrandTurns turns;

  JudgeCodes(BrandsWith brands, JudgeBatch batch, BrandTurns turns) {
    this.brands = brands;
    this.batch = batch;
    this.turns = turns;
  }

  @Scheduled(
      every = "1m",
      delayed = "35s",
      identity = "judge-promo-codes",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Judging of promo codes", () -> brands.of("brands_with_code_news"), batch::next);
  }
}
