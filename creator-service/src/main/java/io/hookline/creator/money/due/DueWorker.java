package io.hookline.creator.money.due;

import io.hookline.kit.access.BrandTurns;
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
  private final BrandTurns turns;

  DueWorker(DuePartnerships due, WorkOutDue work, FeesOfDays fees, BrandTurns turns) {
    this.due = due;
    this.work = work;
    this.fees = fees;
    this.turns = turns;
  }

  @Scheduled(
      every = "2s",
      delayed = "4s",
      identity = "due",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Fees and bonuses", due::brands, () -> work.next(BATCH));
  }

  @Scheduled(every = "1h", delayed = "1m", identity = "fees-of-days")
  public void newDays() {
    turns.each("Fees of days", fees.brands(), brand -> fees.add());
  }
}
