package io.hookline.creator.money.commission;

import io.hookline.kit.access.DueTurns;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Works out commissions of what was told. Any number of replicas may run. */
@ApplicationScoped
public class CommissionWorker {

  private static final int BATCH = 500;

  private final DueCommissions due;
  private final WorkOutCommissions commissions;
  private final DueTurns turns;

  CommissionWorker(DueCommissions due, WorkOutCommissions commissions, DueTurns turns) {
    this.due = due;
    this.commissions = commissions;
    this.turns = turns;
  }

  @Scheduled(
      every = "1s",
      delayed = "2s",
      identity = "commissions",
      concurrentExecution = ConcurrentExecution.SKIP)
  public void work() {
    turns.work("Commissions", due.rows(), BATCH, commissions::of);
  }
}
