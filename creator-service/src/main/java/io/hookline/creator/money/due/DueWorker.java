package io.hookline.creator.money.due;

import io.hookline.kit.access.BrandTurns;
import io.hookline.kit.access.DueTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Works out what is due, and adds fees of days each hour. */
@ApplicationScoped
public class DueWorker {

  private static final int BATCH = 50;

  private final DuePartnerships due;
  private final WorkOutDue work;
  private final FeesOfDays fees;
  private final DueTurns turns;
  private final BrandTurns brands;

  DueWorker(
      DuePartnerships due, WorkOutDue work, FeesOfDays fees, DueTurns turns, BrandTurns brands) {
    this.due = due;
    this.work = work;
    this.fees = fees;
    this.turns = turns;
    this.brands = brands;
  }

  @Scheduled(
      every = "2s",
      delayed = "4s",
      identity = "due",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Fees and bonuses", due.rows(), BATCH, work::of);
  }

  @Scheduled(every = "1h", delayed = "1m", identity = "fees-of-days")
  public void newDays() {
    brands.each("Fees of days", fees.brands(), brand -> fees.add());
  }
}
